import { pool } from '@/lib/db/client'
import { inTransaction } from '@/lib/db/transaction'
import { findRevisions } from '@/lib/posts/revisions.store'
import { dropPosts, dropRevisions, showRevisions } from '@/lib/posts/write.store'
import { inBatches } from './batches'
import type { Made } from './rollback.store'
import { findRun, listMade, markRolledBack } from './rollback.store'
import { takeTurn } from './runs.store'

/** `kept` names what people have changed since. */
export type RolledBack = { takenBack: number; kept: { slug: string; reason: string }[] }

const BATCH = 200

/**
 * Takes a run back: posts it created go, posts it changed read as before, except what was judged, edited or
 * imported anew since. Throws a sentence when there is no such run. Broken off, it can be asked again; what
 * `onProgress` throws breaks it off, and it is told how many are taken back so far.
 */
export async function rollBackRun(
  runId: number,
  onProgress?: (takenBack: number) => void,
): Promise<RolledBack> {
  const end = await takeTurn()
  try {
    const run = await findRun(runId)
    if (!run) throw new Error(`There is no import run ${runId}.`)
    if (run.isPreview) throw new Error(`Run ${runId} is a preview: it has changed nothing.`)
    const result: RolledBack = { takenBack: 0, kept: [] }
    for await (const batch of inBatches(listMade(pool, runId), BATCH)) {
      result.takenBack += await takeBack(batch)
      result.kept.push(...batch.flatMap(toKept))
      onProgress?.(result.takenBack)
    }
    await markRolledBack(runId)
    return result
  } finally {
    await end()
  }
}

const reasonToKeep = ({ isDecided, isPlaced, isLast }: Made) => {
  if (isDecided) return 'It was judged since.'
  if (isPlaced) return 'It was moved, hidden or merged since.'
  return isLast ? null : 'It was edited or imported anew since.'
}

const whyKept = (made: Made) =>
  made.isBeingEdited ? 'Somebody is editing it.' : reasonToKeep(made)

function toKept(made: Made) {
  const reason = whyKept(made)
  return reason ? [{ slug: made.slug, reason }] : []
}

async function takeBack(batch: Made[]): Promise<number> {
  const free = batch.filter((made) => whyKept(made) === null)
  await inTransaction(async (sql) => {
    const added = free.filter(({ number }) => number > 1)
    const shown = added.filter(({ isCurrent }) => isCurrent)
    await showRevisions(
      sql,
      await findRevisions(
        sql,
        shown.map(({ postId, number }) => ({ postId, number: number - 1 })),
      ),
      new Date(),
    )
    await dropRevisions(
      sql,
      added.map(({ revisionId }) => revisionId),
    )
    const created = free.filter(({ number }) => number === 1)
    await dropPosts(
      sql,
      created.map(({ postId }) => postId),
    )
  })
  return free.length
}
