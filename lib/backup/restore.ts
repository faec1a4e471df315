import { DatabaseError } from 'pg'
import type { Sql } from '@/lib/db/transaction'
import { inTransaction } from '@/lib/db/transaction'
import { takeTurn } from '@/lib/import/runs.store'
import type { Batch, RevisionEntry } from './batches'
import { ahead, inBatches } from './batches'
import { KnownBlocks } from './known-blocks'
import type { File } from './read'
import { readArchive } from './read'
import { Refusal } from './refusal'
import * as store from './restore.store'
import { saveChanges, saveDecisions } from './save-decisions'
import { saveKeptApart, savePlacements } from './save-places'
import { savePosts } from './save-posts'
import { saveAttachments, saveBlocks, saveRedirects, saveTerms } from './save-rows'
import { savePatterns, saveVerdicts, standAgain } from './save-verdicts'
import { saveWithdrawals } from './save-withdrawals'

export type Restored = { status: 'restored'; posts: number } | { status: 'refused'; reason: string }

/**
 * Makes an empty archive what the file says: whole, or not at all and then the reason names the line. It is
 * read once, in flat memory, and nothing shows before its checksum has been seen. `onProgress` is told how
 * many posts are stored. Throws a sentence when an import is running.
 */
export async function restoreArchive(
  file: File,
  onProgress: (posts: number) => void,
): Promise<Restored> {
  const endTurn = await takeTurn()
  try {
    const posts = await inTransaction((sql) => restore(sql, file, onProgress))
    return { status: 'restored', posts }
  } catch (error) {
    if (error instanceof Refusal) return { status: 'refused', reason: error.message }
    throw error
  } finally {
    await endTurn()
  }
}

async function restore(sql: Sql, file: File, onProgress: (posts: number) => void) {
  if (await store.hasContent(sql))
    throw new Refusal(
      'An archive is restored into an empty one, and this one has posts, redirects, change sets or verdicts.',
    )
  await store.clearLeftovers(sql)
  await store.loadFast(sql)
  const knownBlocks = new KnownBlocks()
  let posts = 0
  let isOlder = false
  for await (const batch of ahead(inBatches(readArchive(file)))) {
    await saveBatch(sql, batch, knownBlocks)
    posts += batch.posts.length
    isOlder ||= batch.posts.some(({ revisions }) => revisions.some(isUnsaid))
    onProgress(posts)
  }
  await standAgain(sql)
  if (isOlder) await store.hideNeverShown(sql)
  await store.settle(sql)
  return posts
}

/** An older archive does not say who may read a revision: it is worked out from where posts were. */
const isUnsaid = ({ isPublic }: RevisionEntry) => isPublic === undefined

async function saveBatch(sql: Sql, batch: Batch, knownBlocks: KnownBlocks) {
  const { first, last } = batch
  try {
    await savePatterns(sql, batch.patterns)
    await saveBlocks(sql, batch.blocks, knownBlocks)
    await saveTerms(sql, batch.terms)
    await saveChanges(sql, batch.changes, knownBlocks)
    await savePosts(sql, batch.posts, knownBlocks)
    await saveDecisions(sql, batch.decisions)
    await savePlacements(sql, batch.placements)
    await saveKeptApart(sql, batch.keptApart)
    await saveRedirects(sql, batch.redirects)
    await saveAttachments(sql, batch.attachments)
    await saveVerdicts(sql, batch.verdicts)
    await saveWithdrawals(sql, batch.withdrawals)
  } catch (cause) {
    if (!isAboutData(cause)) throw cause
    throw new Refusal(`${first} to ${last}: ${cause.detail ?? cause.message}`, { cause })
  }
}

/** Something twice that may be there once, or a value that does not fit its column. */
const isAboutData = (error: unknown): error is DatabaseError =>
  error instanceof DatabaseError && /^(?:23|22)/.test(error.code ?? '')
