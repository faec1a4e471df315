import { z } from 'zod'
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

const Count = z.int().nonnegative()

const Totals = z.object({
  items: Count,
  created: Count,
  updated: Count,
  unchanged: Count,
  conflicting: Count,
  refused: Count,
  setAside: Count,
} satisfies Record<'items' | ImportOutcome, typeof Count>)
export type Totals = z.output<typeof Totals>

/** What a run came to, as it is kept with it. */
export const Summary = z.object({
  totals: Totals,
  /** What was set aside, by kind. */
  kinds: z.array(z.object({ kind: z.string(), count: Count })),
  /** Posts that came from the same source before, are still here, and were not met: see `countGone`. */
  gone: Count,
  /** Posts that show pictures which did not come with the import. */
  missing: Count,
  /** Of these, posts whose pictures did come, after them, in what cannot be read twice. */
  late: Count,
  /** Posts that were hidden, or made public, because their source says so now. Runs before this was told have none. */
  hidden: Count.default(0),
  published: Count.default(0),
})
export type Summary = z.output<typeof Summary>

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
