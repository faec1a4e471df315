import type { SkipReason } from '@/lib/db/generated/enums'
import type { Sql } from '@/lib/db/transaction'
import type { RevisionStatus } from '@/lib/posts/post'
import type { Judged, Reading } from '../decisions/decide.store'
import { decideAll } from '../decisions/decide.store'
import type { Undo } from '../decisions/undo.store'
import { undoAll } from '../decisions/undo.store'
import type { Batch, How, Reach } from './how'
import { findCovered, readTogether } from './together.store'

/** One decision for every post of the selection that has the change set's id. */
export const bulk: How = { role: 'reviewer', do: decideBatch, undo: undoBatch }

async function decideBatch(sql: Sql, { changeSetId, position, limit }: Reach, act: Undo) {
  const { rows } = await sql.query<Reading & { position: number }>(
    `select position, "postId", "revisionId", status::text, version from "SelectionItem"
      where "selectionId" = $1 and position > $2 order by position limit $3`,
    [changeSetId, position, limit],
  )
  const to = await readStatus(sql, changeSetId)
  const last = rows.at(-1)?.position ?? position
  const { may, skipped } = await sortOut(sql, rows, to)
  const judged = await decideAll(sql, may, { ...act, to })
  return batchOf(last, rows.length, { ...judged, skipped: [...judged.skipped, ...skipped] })
}

/** Those that policy lets be moved there together, and the others. */
async function sortOut(sql: Sql, readings: Reading[], to: RevisionStatus) {
  const policy = to === 'reviewed' ? await readTogether() : 'any'
  if (policy === 'any') return { may: readings, skipped: [] }
  const covered = await findCovered(
    sql,
    policy === 'covered' ? readings.map(({ revisionId }) => revisionId) : [],
  )
  const why: SkipReason = policy === 'covered' ? 'notCovered' : 'notAllowed'
  return {
    may: readings.filter(({ revisionId }) => covered.has(revisionId)),
    skipped: readings.flatMap(({ postId, revisionId }) =>
      covered.has(revisionId) ? [] : [{ postId, why }],
    ),
  }
}

async function readStatus(sql: Sql, changeSetId: string): Promise<RevisionStatus> {
  const { rows } = await sql.query<{ to: RevisionStatus | null }>(
    'select "to"::text from "ChangeSet" where id = $1',
    [changeSetId],
  )
  const to = rows[0]?.to
  if (!to) throw new Error(`The change set ${changeSetId} does not say where to.`)
  return to
}

async function undoBatch(sql: Sql, { changeSetId, position, limit }: Reach, act: Undo) {
  const { rows } = await sql.query<{ id: number; postId: number }>(
    `select id, "postId" from "Decision" where "changeSetId" = $1 and "postId" > $2
      order by "postId" limit $3`,
    [changeSetId, position, limit],
  )
  const judged = await undoAll(
    sql,
    rows.map(({ id }) => id),
    act,
  )
  return batchOf(rows.at(-1)?.postId ?? position, rows.length, judged)
}

const batchOf = (position: number, count: number, { made, skipped }: Judged): Batch => ({
  position,
  count,
  made: made.length,
  slugs: made.map(({ slug }) => slug),
  skipped,
})
