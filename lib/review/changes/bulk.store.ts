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
export const bulk: How = {
  role: 'reviewer',
  do: decideBatch,
  undo: undoBatch,
  listItems: listReadings,
  listUndoItems: listDecided,
}

async function decideBatch(sql: Sql, reach: Reach, act: Undo) {
  const { changeSetId, position } = reach
  const rows = await listReadings(sql, reach)
  const to = await readStatus(sql, changeSetId)
  const last = rows.at(-1)?.position ?? position
  const { may, skipped } = await sortOut(sql, rows, to)
  const judged = await decideAll(sql, may, { ...act, to })
  return batchOf(last, rows.length, { ...judged, skipped: [...judged.skipped, ...skipped] })
}

async function listReadings(sql: Sql, { changeSetId, position, limit }: Reach) {
  const { rows } = await sql.query<Reading & { position: number }>(
    `select position, "postId", "revisionId", status::text, version from "SelectionItem"
      where "selectionId" = $1 and position > $2 order by position limit $3`,
    [changeSetId, position, limit],
  )
  return rows
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

async function undoBatch(sql: Sql, reach: Reach, act: Undo) {
  const rows = await listDecided(sql, reach)
  const judged = await undoAll(
    sql,
    rows.map(({ id }) => id),
    act,
  )
  return batchOf(rows.at(-1)?.position ?? reach.position, rows.length, judged)
}

async function listDecided(sql: Sql, { changeSetId, position, limit }: Reach) {
  const { rows } = await sql.query<{ id: number; postId: number; position: number }>(
    `select id, "postId", "postId" as position from "Decision"
      where "changeSetId" = $1 and "postId" > $2 order by "postId" limit $3`,
    [changeSetId, position, limit],
  )
  return rows
}

const batchOf = (position: number, count: number, { made, skipped }: Judged): Batch => ({
  position,
  count,
  made: made.length,
  slugs: made.map(({ slug }) => slug),
  skipped,
})
