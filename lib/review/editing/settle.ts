import type { Pick } from '@/lib/content/merge-blocks'
import { settleBlocks } from '@/lib/content/merge-blocks'
import { own } from '@/lib/own'
import type { Draft } from './draft'
import type { FieldChoice, Merged } from './merge'

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

/** How the fields of a form are called in which somebody chooses. */
export const fieldPick = (name: string) => `field-${name}`
export const blockPick = (at: number) => `blocks-${at}`

/** What such a form says; null when not all of it was chosen. */
export function readPicks(merged: Merged, form: Readonly<Record<string, string>>): Picks | null {
  const fields = merged.choices.flatMap(({ name }) => {
    const side = sides.find((each) => each === own(form, fieldPick(name)))
    return side ? [[name, side] as const] : []
  })
  const blocks = choicesOf(merged).flatMap((_, at) => {
    const pick = picks.find((each) => each === own(form, blockPick(at)))
    return pick ? [[at, pick] as const] : []
  })
  const isWhole = fields.length + blocks.length === merged.choices.length + choicesOf(merged).length
  return isWhole ? { fields: Object.fromEntries(fields), blocks: Object.fromEntries(blocks) } : null
}

const sides = ['theirs', 'mine'] as const
const picks = [...sides, 'both'] as const

/** The draft that choices lead to: theirs where none was made. */
export function settle(merged: Merged, chosen: Picks): Draft {
  const { draft, choices, blocks } = merged
  const own = choices.filter(({ name }) => chosen.fields[name] === 'mine')
  const inOrder = choicesOf(merged).map((_, at) => chosen.blocks[at] ?? 'theirs')
  return own.reduce<Draft>(withMine, { ...draft, blocks: settleBlocks(blocks, inOrder) })
}

function withMine(draft: Draft, { name, mine }: FieldChoice): Draft {
  return name in draft.fields
    ? { ...draft, fields: { ...draft.fields, [name]: mine } }
    : { ...draft, [name]: mine }
}
