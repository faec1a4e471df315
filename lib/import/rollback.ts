import { pool } from '@/lib/db/client'
import { inTransaction } from '@/lib/db/transaction'
import { findRevisions } from '@/lib/posts/revisions.store'
import { dropPosts, dropRevisions, showRevisions } from '@/lib/posts/write.store'
import { inBatches } from './batches'
import type { Made } from './rollback.store'
import { findRun, listMade, markRolledBack } from './rollback.store'
import { undoMoves } from './rollback-moves'
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
    const result = new Result(onProgress)
    // What the run made public is hidden before its text of before comes back, and what it hid is shown after that.
    result.add(await undoMoves(pool, runId, 'public'))
    for await (const batch of inBatches(listMade(pool, runId), BATCH))
      result.add({ postIds: await takeBack(batch), kept: batch.flatMap(toKept) })
    result.add(await undoMoves(pool, runId, 'private'))
    await markRolledBack(runId)
    return result.end()
  } finally {
    await end()
  }
}

type Part = { postIds: number[]; kept: { postId: number; slug: string; reason: string }[] }

/** A post whose text and place were changed counts once. */
class Result {
  readonly #takenBack = new Set<number>()
  readonly #kept = new Map<number, { slug: string; reason: string }>()
  readonly #onProgress: ((takenBack: number) => void) | undefined

  constructor(onProgress: ((takenBack: number) => void) | undefined) {
    this.#onProgress = onProgress
  }

  add({ postIds, kept }: Part) {
    for (const id of postIds) this.#takenBack.add(id)
    for (const { postId, ...named } of kept)
      if (!this.#kept.has(postId)) this.#kept.set(postId, named)
    this.#onProgress?.(this.#takenBack.size)
  }

  end(): RolledBack {
    for (const id of this.#kept.keys()) this.#takenBack.delete(id)
    return { takenBack: this.#takenBack.size, kept: [...this.#kept.values()] }
  }
}

const reasonToKeep = ({ isDecided, isPlaced, isWithdrawn, isLast }: Made) => {
  if (isDecided) return 'It was judged since.'
  if (isPlaced) return 'It was moved, hidden or merged since.'
  if (isWithdrawn) return 'A text of it was withdrawn from readers since.'
  return isLast ? null : 'It was edited or imported anew since.'
}

const whyKept = (made: Made) =>
  made.isBeingEdited ? 'Somebody is editing it.' : reasonToKeep(made)

function toKept(made: Made) {
  const reason = whyKept(made)
  return reason ? [{ postId: made.postId, slug: made.slug, reason }] : []
}

async function takeBack(batch: Made[]): Promise<number[]> {
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
  return free.map(({ postId }) => postId)
}
