import type { EditBlock } from '@/lib/content/edit-block'
import type { Draft } from '@/lib/review/editing/draft'

/** A block under a key that stays its own while it is written in and moved. */
export type Placed = { key: string; block: EditBlock }

/** A draft while it is edited. */
export type Editing = Omit<Draft, 'blocks'> & { blocks: readonly Placed[] }

/** The same draft gives the same keys, on the server and in a browser. */
export const toEditing = ({ blocks, ...rest }: Draft): Editing => ({
  ...rest,
  blocks: blocks.map((block, at) => ({ key: `b${at}`, block })),
})

export const toDraft = ({ blocks, ...rest }: Editing): Draft => ({
  ...rest,
  blocks: blocks.map(({ block }) => block),
})

/** What can be added: a kind of block, or of prose. */
export type NewKind = 'text' | 'heading' | 'list' | 'quote' | 'figure' | 'code' | 'checklist'

const begins = { text: '', heading: '## ', list: '- ', quote: '> ' } as const

/** An empty block of that kind. */
export function newBlock(kind: NewKind): EditBlock {
  const hash = null
  switch (kind) {
    case 'figure':
      return { kind, hash, url: '', alt: '', caption: '', source: '', width: null, height: null }
    case 'code':
      return { kind, hash, language: '', code: '' }
    case 'checklist':
      return { kind, hash, items: [''] }
    default:
      return { kind: 'prose', hash, markdown: begins[kind] }
  }
}

const shapes = [
  ['h2', /^##? /, 'heading'],
  ['h3', /^### /, 'heading'],
  ['h4', /^#{4,6} /, 'heading'],
  ['quote', /^> ?/, 'quote'],
  ['list', /^(?:[-*+]|\d+[.)]) /, 'list'],
  ['table', /^\|/, 'table'],
  ['rule', /^(?:-{3,}|\*{3,})\s*$/, 'rule'],
] as const

/** What prose looks like, by how it begins. */
export const shapeOf = (markdown: string) =>
  shapes.find(([, begin]) => begin.test(markdown))?.[0] ?? 'text'

/** What a block is called on screen. */
export function nameOf(block: EditBlock): string {
  if (block.kind === 'figure') return 'picture'
  if (block.kind === 'kept') return 'block kept as it is'
  if (block.kind !== 'prose') return block.kind
  return shapes.find(([, begin]) => begin.test(block.markdown))?.[2] ?? 'paragraph'
}
