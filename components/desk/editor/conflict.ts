import type { EditBlock } from '@/lib/content/edit-block'
import type { Pick } from '@/lib/content/merge-blocks'
import { settleBlocks } from '@/lib/content/merge-blocks'
import type { Draft } from '@/lib/review/editing/draft'
import type { FieldChoice, Merged } from '@/lib/review/editing/merge'

/** What somebody chose so far: of each field by its name, and of each place in the text that is left to choose. */
export type Picks = {
  fields: Readonly<Record<string, 'theirs' | 'mine'>>
  blocks: Readonly<Record<number, Pick>>
}

/** The places in the text that are left to choose, in order. */
export const choicesOf = ({ blocks }: Merged) => blocks.filter((piece) => piece.kind === 'choice')

/** The same choice everywhere. */
export const pickAll = (merged: Merged, pick: 'theirs' | 'mine'): Picks => ({
  fields: Object.fromEntries(merged.choices.map(({ name }) => [name, pick])),
  blocks: Object.fromEntries(choicesOf(merged).map((_, at) => [at, pick])),
})

/** The draft that choices lead to: theirs where none was made. */
export function settle(merged: Merged, picks: Picks): Draft {
  const { draft, choices, blocks } = merged
  const own = choices.filter(({ name }) => picks.fields[name] === 'mine')
  const inOrder = choicesOf(merged).map((_, at) => picks.blocks[at] ?? 'theirs')
  return own.reduce<Draft>(withMine, { ...draft, blocks: settleBlocks(blocks, inOrder) })
}

function withMine(draft: Draft, { name, mine }: FieldChoice): Draft {
  return name in draft.fields
    ? { ...draft, fields: { ...draft.fields, [name]: mine } }
    : { ...draft, [name]: mine }
}

/** Blocks as they are written, to compare them; null when there are none. */
export const writtenBlocks = (blocks: readonly EditBlock[]): string | null =>
  blocks.length > 0 ? blocks.map(writtenBlock).join('\n\n') : null

function writtenBlock(block: EditBlock): string {
  switch (block.kind) {
    case 'prose':
      return block.markdown
    case 'code':
      return linesOf(block.language, block.code)
    case 'checklist':
      return block.items.map((item) => `- ${item}`).join('\n')
    case 'figure':
      return linesOf(`Picture ${block.url}`, block.caption, block.alt, block.source)
    case 'kept':
      return 'A block that is kept as it is.'
  }
}

const linesOf = (...lines: string[]) => lines.filter((line) => line !== '').join('\n')
