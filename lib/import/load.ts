import type { Sql, Transact } from '@/lib/db/transaction'
import { isRehearsal } from '@/lib/db/transaction'
import { hasRoom } from '@/lib/disk'
import type { Attachment } from './attachments.store'
import { findShelf, saveAttachmentsEach } from './attachments.store'
import { inBatches } from './batches'
import { highlightBatch } from './highlight-batch'
import type { Item, NoPost } from './item'
import type { TakenDown } from './judge-entries'
import type { Prepared, Ready } from './prepare'
import { prepareItems } from './prepare'
import { saveEach } from './save-each'
import * as store from './store'

const BATCH = 1_000

/** Where a run reads, and how it writes a batch. */
export type Session = {
  sql: Sql
  transact: Transact
  /** Where the ledger is written, when that is to outlive a rehearsal. */
  ledger?: Transact
}

/**
 * Stores every item with its row in the run's ledger, a batch in a transaction; yields how many are done.
 * While the database stores a batch, the next one is being read and prepared.
 */
export async function* loadItems(
  session: Session,
  runId: number,
  items: AsyncIterable<Item>,
): AsyncGenerator<number> {
  const { sql } = session
  const ready = prepareItems(items, (draft) => findShelf(sql, draft))
  let done = 0
  let storing = Promise.resolve(0)
  try {
    for await (const batch of inBatches(ready, BATCH, sizeOf)) {
      done += await storing
      yield done
      await refuseWithoutRoom()
      storing = storeBatch(session, runId, batch)
      storing.catch(() => {}) // told by the next await
    }
    yield done + (await storing)
  } finally {
    await Promise.allSettled([storing]) // whoever resumes must find it stored or not, never on its way
  }
}

/** What takes long is done before the transaction opens. What is undone afterwards needs no highlighting. */
async function storeBatch(session: Session, runId: number, batch: (Ready | NoPost)[]) {
  const ready = isRehearsal(session.sql) ? batch : await highlightBatch(session.sql, batch)
  return session.transact((tx) => loadBatch(session, tx, runId, ready))
}

/** Stops in order, while the database can still write its log: the run can be resumed. */
async function refuseWithoutRoom() {
  if (!(await hasRoom()))
    throw Object.assign(new Error('There is less room than MIN_FREE_MB.'), { code: 'ENOSPC' })
}

const sizeOf = (item: Ready | NoPost) => (item.kind === 'post' ? item.size : 0)

/** Keeps the pictures that come as items of their own: posts may name them before they come. */
export async function loadPictures({ transact }: Session, items: AsyncIterable<Item>) {
  for await (const batch of inBatches(attachmentsOf(items), BATCH))
    await transact((tx) => saveAttachmentsEach(tx, batch))
}

async function* attachmentsOf(items: AsyncIterable<Item>): AsyncGenerator<Attachment> {
  for await (const item of items)
    if (item.kind === 'setAside' && item.picture && item.sourceId)
      yield { ...item.picture, sourceId: item.sourceId }
}

async function loadBatch(
  { ledger = (work) => work(sql) }: Session,
  sql: Sql,
  runId: number,
  batch: (Ready | NoPost)[],
): Promise<number> {
  const sourceIds = batch.flatMap((item) => namedBy(item) ?? [])
  const judged = refuseRepeated(batch, await store.findSeen(sql, runId, sourceIds))
  const saved = await saveEach(
    sql,
    runId,
    judged.filter((item) => item.kind === 'post' || isTakenDown(item)),
  )
  const rows = judged.map((item) => {
    if (item.kind === 'post') return saved.get(item.post.sourceId)
    return (isTakenDown(item) && saved.get(item.sourceId)) || toRow(item)
  })
  const known = rows.flatMap((row) => {
    if (!row) return []
    return isRehearsal(sql) ? { ...row, revisionId: null } : row // of what is undone nothing is left to name
  })
  await ledger((tx) => store.saveItems(tx, runId, known))
  return batch.length
}

const isTakenDown = (item: Ready | NoPost): item is TakenDown =>
  item.kind !== 'post' && item.isTakenDown === true && item.sourceId !== undefined

/** The source id of a post, or of one that was taken down. */
function namedBy(item: Ready | NoPost): string | null {
  if (item.kind === 'post') return item.post.sourceId
  return isTakenDown(item) ? item.sourceId : null
}

/** A source id names one post: what comes second under it in the same run is refused, never merged. */
function refuseRepeated(batch: (Ready | NoPost)[], seen: Map<string, string>) {
  return batch.map((item): Ready | NoPost => {
    if (item.kind !== 'post') return noteTakenDown(item, seen)
    const { where, post } = item
    const earlier = seen.get(post.sourceId)
    if (earlier !== undefined) return refusedPost(item, repeated(post, earlier))
    seen.set(post.sourceId, where)
    return item
  })
}

/** What is taken down under an id that came before is left out as it is. */
function noteTakenDown(item: NoPost, seen: Map<string, string>): NoPost {
  const sourceId = namedBy(item)
  if (sourceId === null) return item
  if (seen.has(sourceId)) return { ...item, isTakenDown: false }
  seen.set(sourceId, item.where)
  return item
}

const refusedPost = ({ where, post, itemHash }: Ready, reason: string): NoPost => ({
  kind: 'refused',
  where,
  sourceId: post.sourceId,
  reason,
  ...(itemHash && { hash: itemHash }),
})

const repeated = ({ sourceId }: Prepared, earlier: string) =>
  `The source id ${sourceId} was used before, at ${earlier}. Each post needs its own; mend the source and import it again.`

const toRow = ({ kind, where, sourceId, reason, hash }: NoPost): store.ItemRow => ({
  outcome: kind,
  where,
  sourceId: sourceId ?? null,
  slug: null,
  reason,
  kind: kind === 'setAside' ? (reason.split(':', 1)[0] ?? null) : null,
  itemHash: hash ?? null,
  revisionId: null,
})
