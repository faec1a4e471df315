import { Draft } from '../draft'
import type { Item } from '../item'
import type { LedgerRow, Summary, Totals } from '../ledger'
import { runImport } from '../run'

type Changes = Partial<Omit<Draft, 'metadata'>> & { metadata?: Partial<Draft['metadata']> }

/** A small post as a source tells it, with what a test changes of it. */
export const aDraft = (sourceId: string, { metadata, ...changes }: Changes = {}): Draft =>
  Draft.parse({
    sourceId,
    title: `post ${sourceId}`,
    lead: 'what it is about.',
    content: [{ kind: 'paragraph', text: `the text of ${sourceId}.` }],
    metadata: { ...metadata },
    ...changes,
  })

export const asItem = (draft: Draft, at = 0): Item => ({
  kind: 'draft',
  where: `test:${at + 1}`,
  draft,
})

type Outcome = { totals: Totals; rows: LedgerRow[]; kinds: Summary['kinds'] }

/** Imports drafts as one run; gives its report whole. */
export const importDrafts = (...drafts: Draft[]) => importAll(drafts.map(asItem))

/** Imports items as one run; gives its report whole. */
export async function importAll(items: Item[]): Promise<Outcome> {
  async function* read() {
    yield* items
  }
  const rows: LedgerRow[] = []
  const kinds: Summary['kinds'] = []
  const totals = await runImport({ sources: ['test'], options: {} }, read, {
    report: async (report) => {
      kinds.push(...report.summary.kinds)
      for await (const row of report.items()) rows.push(row)
    },
  })
  return { totals, rows, kinds }
}
