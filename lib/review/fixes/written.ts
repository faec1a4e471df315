import { z } from 'zod'
import { EditBlock } from '@/lib/content/edit-block'

const Text = z.string().max(100_000).default('')

/** What somebody writes in a block's place, as a form has it; what a kind has no field for is empty. */
export const Written = z.object({
  /** Nothing is to stand in its place; then nothing else is asked. */
  remove: z.literal('yes').optional(),
  /** Hashes of stored blocks that are to stand in its place, apart by spaces; then the text below is not asked. */
  by: z
    .string()
    .max(10_000)
    .default('')
    .transform((text) => text.split(/\s+/).filter((hash) => hash !== '')),
  /** In Markdown: the block itself, and what follows it. */
  markdown: Text,
  more: Text,
  language: Text,
  code: Text,
  /** One a line. */
  items: Text,
  url: Text,
  alt: Text,
  caption: Text,
  source: Text,
  width: Text,
  height: Text,
})
export type Written = z.output<typeof Written>

/** The blocks that were written in the place of one that is edited so; null when that is more than a block may say. */
export function toWritten(block: EditBlock, written: Written): EditBlock[] | null {
  const more = { kind: 'prose', hash: null, markdown: written.more }
  const said = z.array(EditBlock).safeParse([...itself(block, written), more])
  return said.success ? said.data : null
}

const isBlank = (...texts: string[]) => texts.every((text) => text.trim() === '')

/** What is left empty is no block. */
function itself({ kind, hash }: EditBlock, written: Written) {
  switch (kind) {
    case 'kept':
      return []
    case 'prose':
      return [{ kind, hash, markdown: written.markdown }]
    case 'code':
      return isBlank(written.code)
        ? []
        : [{ kind, hash, language: written.language, code: written.code }]
    case 'checklist':
      return isBlank(written.items) ? [] : [{ kind, hash, items: linesOf(written.items) }]
    case 'figure':
      return isBlank(written.url, written.alt, written.caption) ? [] : [figureOf(hash, written)]
  }
}

const linesOf = (text: string) => text.split(/\r?\n/).filter((line) => line.trim() !== '')

const figureOf = (hash: string | null, { url, alt, caption, source, width, height }: Written) => ({
  ...{ kind: 'figure', hash, url, alt, caption, source },
  ...{ width: toPixels(width), height: toPixels(height) },
})

const toPixels = (text: string) => (isBlank(text) ? null : Number(text))
