import type { ImportOutcome } from '@/lib/db/generated/enums'

/** What became of one item of a source. */
export type LedgerRow = {
  sourceId: string | null
  slug: string | null
  outcome: ImportOutcome
  /** File and line. */
  where: string
  reason: string | null
}

export type Totals = Record<'items' | ImportOutcome, number>

export const noTotals: Totals = {
  items: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  conflicting: 0,
  refused: 0,
  setAside: 0,
}

const words: [ImportOutcome, string][] = [
  ['created', 'created'],
  ['updated', 'updated'],
  ['unchanged', 'unchanged'],
  ['conflicting', 'conflicting'],
  ['refused', 'refused'],
  ['setAside', 'set aside'],
]

/** `5 items: 3 created, 2 unchanged.` */
export function sentence(totals: Totals): string {
  const parts = words.flatMap(([outcome, word]) =>
    totals[outcome] > 0 ? [`${totals[outcome]} ${word}`] : [],
  )
  return `${totals.items} ${totals.items === 1 ? 'item' : 'items'}: ${parts.join(', ') || 'nothing to do'}.`
}

/** What a dry run would do: `12 new, 40 changed at the source, 3 changed on both sides, 7 no longer there.` */
export function preview(totals: Totals, gone: number): string {
  const parts: [number, string][] = [
    [totals.created, 'new'],
    [totals.updated, 'changed at the source'],
    [totals.conflicting, 'changed on both sides'],
    [totals.unchanged, 'unchanged'],
    [totals.refused, 'refused'],
    [totals.setAside, 'set aside'],
    [gone, 'no longer there'],
  ]
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`)
  return `${said.join(', ') || 'nothing to import'}.`
}
