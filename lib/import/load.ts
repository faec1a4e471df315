import { inBatches } from './batches'
import type { Item } from './item'
import { prepare } from './prepare'
import { saveDrafts } from './save-drafts'
import * as store from './store'

type Draft = Extract<Item, { kind: 'draft' }>

const BATCH = 200

/** Stores every item with its row in the run's ledger, batch by batch; yields how many are done. */
export async function* loadItems(
  runId: number,
  items: AsyncIterable<Item>,
): AsyncGenerator<number> {
  let done = 0
  for await (const batch of inBatches(items, BATCH)) {
    await store.inTransaction(async (tx) => {
      const drafts = batch.filter((item) => item.kind === 'draft')
      const { kept, refused } = partRepeated(drafts, await seenBefore(tx, runId, drafts))
      const saved = await saveDrafts(
        tx,
        kept.map(({ where, draft }) => ({ where, post: prepare(draft) })),
      )
      const rows = new Map([...refused, ...saved].map((row) => [row.where, row]))
      await store.saveItems(
        tx,
        runId,
        batch.flatMap((item) =>
          item.kind === 'draft' ? (rows.get(item.where) ?? []) : asRow(item),
        ),
      )
    })
    done += batch.length
    yield done
  }
}

const seenBefore = (tx: store.Tx, runId: number, drafts: Draft[]) =>
  store.findSeen(
    tx,
    runId,
    drafts.map(({ draft }) => draft.sourceId),
  )

/** A source id names one post: what comes second under it in the same run is refused, never merged. */
function partRepeated(drafts: Draft[], seen: Map<string, string>) {
  const kept: Draft[] = []
  const refused: store.ItemRow[] = []
  for (const item of drafts) {
    const { sourceId } = item.draft
    const earlier = seen.get(sourceId)
    if (earlier === undefined) {
      seen.set(sourceId, item.where)
      kept.push(item)
      continue
    }
    const reason = `The source id ${sourceId} was used before, at ${earlier}. Each post needs its own; mend the source and import it again.`
    refused.push(asRow({ kind: 'refused', where: item.where, sourceId, reason }))
  }
  return { kept, refused }
}

const asRow = ({ kind, where, sourceId, reason }: Exclude<Item, Draft>): store.ItemRow => ({
  outcome: kind,
  where,
  sourceId: sourceId ?? null,
  slug: null,
  reason,
  revisionId: null,
})
