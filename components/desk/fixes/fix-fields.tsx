import { TextArea, TextField } from '@/components/ui/field'
import type { EditBlock } from '@/lib/content/edit-block'

type Kept = Readonly<Record<string, string | undefined>>
type Props = { block: EditBlock; kept: Kept }

/** What a block says, to be written anew: in Markdown, or in the fields of its kind. */
export function FixFields({ block, kept }: Props) {
  return (
    <div className="space-y-5">
      <Itself block={block} kept={kept} />
      <TextArea
        label={block.kind === 'kept' ? 'New text' : 'Text that follows it'}
        hint={
          block.kind === 'kept'
            ? 'In Markdown. The block as it is cannot be written in Markdown: this replaces all of it.'
            : 'In Markdown; it may be several blocks. Mostly empty.'
        }
        name="more"
        rows={block.kind === 'kept' ? 8 : 3}
        defaultValue={kept.more}
      />
    </div>
  )
}

function Itself({ block, kept }: Props) {
  switch (block.kind) {
    case 'kept':
      return null
    case 'prose':
      return (
        <TextArea
          label="New text"
          hint="In Markdown."
          name="markdown"
          rows={8}
          defaultValue={kept.markdown ?? block.markdown}
        />
      )
    case 'code':
      return (
        <>
          <TextField
            label="Language"
            name="language"
            defaultValue={kept.language ?? block.language}
          />
          <TextArea
            label="New code"
            name="code"
            rows={12}
            spellCheck={false}
            style={{ fontFamily: 'var(--font-mono)' }}
            defaultValue={kept.code ?? block.code}
          />
        </>
      )
    case 'checklist':
      return (
        <TextArea
          label="New items"
          hint="One a line."
          name="items"
          rows={8}
          defaultValue={kept.items ?? block.items.join('\n')}
        />
      )
    case 'figure':
      return <FigureFields block={block} kept={kept} />
  }
}

type FigureProps = { block: Extract<EditBlock, { kind: 'figure' }>; kept: Kept }

function FigureFields({ block, kept }: FigureProps) {
  const { url, alt, caption, source, width, height } = block
  return (
    <>
      <TextField label="Address" name="url" defaultValue={kept.url ?? url} />
      <TextField label="Description" name="alt" defaultValue={kept.alt ?? alt} />
      <TextField label="Caption" name="caption" defaultValue={kept.caption ?? caption} />
      <TextField label="Source" name="source" defaultValue={kept.source ?? source} />
      <div className="grid max-w-60 grid-cols-2 gap-4">
        <TextField label="Width" name="width" defaultValue={kept.width ?? width ?? ''} />
        <TextField label="Height" name="height" defaultValue={kept.height ?? height ?? ''} />
      </div>
    </>
  )
}
