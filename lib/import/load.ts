import { inBatches } from './batches'
import type { Item, NoPost } from './item'
import type { Prepared } from './prepare'
import { prepareItems } from './prepare'
import { saveDrafts } from './save-drafts'
import * as store from './store'

type Entry = { kind: 'post'; where: string; post: Prepared }

const BATCH = 200

/** Stores every item with its row in the run's ledger, batch by batch; yields how many are done. */
export async function* loadItems(
  runId: number,
  items: AsyncIterable<Item>,
): AsyncGenerator<number> {
  let done = 0
  for await (const batch of inBatches(prepareItems(items), BATCH)) {
    await store.inTransaction((tx) => loadBatch(tx, runId, batch))
    done += batch.length
    yield done
  }
}

async function loadBatch(tx: store.Tx, runId: number, batch: (Entry | NoPost)[]) {
  const entries = batch.filter((item) => item.kind === 'post')
  const sourceIds = entries.map(({ post }) => post.sourceId)
  const judged = refuseRepeated(batch, await store.findSeen(tx, runId, sourceIds))
  const saved = await saveDrafts(
    tx,
    judged.filter((item) => item.kind === 'post'),
  )
  const rows = judged.map((item) =>
    item.kind === 'post' ? saved.get(item.post.sourceId) : toRow(item),
  )
  await store.saveItems(
    tx,
    runId,
    rows.filter((row) => row !== undefined),
  )
}

/** A source id names one post: what comes second under it in the same run is refused, never merged. */
function refuseRepeated(batch: (Entry | NoPost)[], seen: Map<string, string>) {
  return batch.map((item): Entry | NoPost => {
    if (item.kind !== 'post') return item
    const { where, post } = item
    const earlier = seen.get(post.sourceId)
    if (earlier !== undefined)
      return { kind: 'refused', where, sourceId: post.sourceId, reason: repeated(post, earlier) }
    seen.set(post.sourceId, where)
    return item
  })
}

const repeated = ({ sourceId }: Prepared, earlier: string) =>
  `The source id ${sourceId} was used before, at ${earlier}. Each post needs its own; mend the source and import it again.`

const toRow = ({ kind, where, sourceId, reason }: NoPost): store.ItemRow => ({
  outcome: kind,
  where,
  sourceId: sourceId ?? null,
  slug: null,
  reason,
  revisionId: null,
})
