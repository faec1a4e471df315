import type { FocusEvent, ReactNode } from 'react'
import type { EditBlock } from '@/lib/content/edit-block'
import { own } from '@/lib/own'
import { ChecklistFields } from './checklist-fields'
import { CodeFields } from './code-fields'
import { FigureFields } from './figure-fields'
import type { Pasted } from './prose-field'
import { ProseField } from './prose-field'

export type BodyProps = {
  name: string
  at: number
  block: EditBlock
  /** What is kept as it is, as readers see it, by its hash. */
  kept: Readonly<Record<string, ReactNode>>
  onChange: (block: EditBlock) => void
  onPasteHtml: (pasted: Pasted) => void
  onProseFocus: (event: FocusEvent<HTMLTextAreaElement>) => void
}

/** The fields of a block. */
export function BlockBody({ name, at, block, kept, onChange, ...prose }: BodyProps) {
  switch (block.kind) {
    case 'prose':
      return (
        <ProseField
          name={name}
          field={`prose-${at}`}
          markdown={block.markdown}
          onChange={(markdown) => onChange({ ...block, markdown })}
          onPasteHtml={prose.onPasteHtml}
          onFocus={prose.onProseFocus}
        />
      )
    case 'figure':
      return <FigureFields figure={block} onChange={(part) => onChange({ ...block, ...part })} />
    case 'code':
      return (
        <CodeFields {...block} name={name} onChange={(part) => onChange({ ...block, ...part })} />
      )
    case 'checklist':
      return (
        <ChecklistFields
          name={name}
          items={block.items}
          onChange={(items) => onChange({ ...block, items })}
        />
      )
    case 'kept':
      return <KeptBlock>{own(kept, block.hash)}</KeptBlock>
  }
}

function KeptBlock({ children }: { children: ReactNode }) {
  return (
    <div className="edit-kept">
      <p className="edit-note">Markdown cannot say this. It can be moved and removed.</p>
      <div className="prose" inert>
        {children}
      </div>
    </div>
  )
}
