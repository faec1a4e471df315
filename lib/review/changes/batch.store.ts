import { findStanding } from '@/lib/auth/people'
import { copyRows } from '@/lib/db/copy'
import type { ChangeKind, ChangeState, DecisionReason } from '@/lib/db/generated/enums'
import type { Sql } from '@/lib/db/transaction'
import { recordFailure } from '@/lib/jobs/failed.store'
import type { Skipped } from '../decisions/decide.store'
import type { HalvedBatch } from './halved-batch.store'
import { doHalved } from './halved-batch.store'
import type { Reach, Ways } from './how'
import { howOf } from './kinds'
import { rootKind } from './root-kind.store'

/** Posts in one transaction: others wait for no more than these. */
const BATCH = 1_000

type ChangeSet = {
  id: string
  kind: ChangeKind
  personId: string | null
  personName: string
  note: string
  reason: DecisionReason | null
  undoes: string | null
  position: number
}

/** What a batch came to; `slugs` are of the posts it changed. */
export type BatchResult = { slugs: string[]; isLast: boolean }

/**
 * Does the next posts of a change set, within a transaction, with how far it then is. Its progress is held: two
 * who run the same change set cannot do a batch twice. A post that fails is passed over as a failed job.
 */
export async function doBatch(
  sql: Sql,
  changeSetId: string,
  now = new Date(),
): Promise<BatchResult> {
  const change = await findChange(sql, changeSetId, 'running')
  if (!change) return { slugs: [], isLast: true }
  const { reach, ways } = await waysOf(sql, change, now)
  const batch = await doHalved(sql, reach, ways)
  const failed = batch.failed.map(({ postId }) => ({ postId, why: 'failed' as const }))
  const skipped = [...batch.skipped, ...failed]
  await keepSkips(sql, changeSetId, skipped)
  await advance(sql, changeSetId, { ...batch, skipped })
  for (const { postId, after, cause } of batch.failed)
    await recordFailure(sql, 'changeSet', { row: failedJob(changeSetId, after, postId), cause })
  return { slugs: batch.slugs, isLast: batch.count < BATCH }
}

/** A post of a change set as a job: by the change set and the position before the post. */
const failedJob = (changeSetId: string, after: number, postId: number) => ({
  subject: `${changeSetId} ${after}`,
  postId,
})

/** A change set whose progress is held from now on; null when it is in another state. */
export async function findChange(
  sql: Sql,
  id: string,
  state: ChangeState | 'any',
): Promise<ChangeSet | null> {
  const { rows } = await sql.query<ChangeSet>(
    `select c.id, c.kind::text, c."personId", c."personName", c.note, c.reason::text, c.undoes, p.position
       from "ChangeProgress" p join "ChangeSet" c on c.id = p."changeSetId"
      where c.id = $1 and $2 in (p.state::text, 'any') for update of p`,
    [id, state],
  )
  return rows[0] ?? null
}

/** How a change set is done, or taken back, from its position on. */
export async function waysOf(
  sql: Sql,
  change: ChangeSet,
  now: Date,
): Promise<{ reach: Reach; ways: Ways }> {
  const { id, personId, personName, note, reason, undoes, position } = change
  const standing = personId === null ? null : await findStanding(personId)
  const person = { id: personId ?? '', name: personName }
  const act = { person, role: standing?.role ?? null, at: now, note, reason, changeSetId: id }
  const how = howOf(undoes === null ? change.kind : await rootKind(sql, undoes))
  const run = undoes === null ? how.do : how.undo
  const list = undoes === null ? how.listItems : how.listUndoItems
  return {
    reach: { changeSetId: undoes ?? id, position, limit: BATCH },
    ways: {
      batch: (reach) => run(sql, reach, act),
      first: async (reach) => (await list(sql, { ...reach, limit: 1 }))[0],
    },
  }
}

/** Keeps which posts were left as they were, and why. */
export async function keepSkips(sql: Sql, changeSetId: string, skipped: Skipped[]) {
  const rows = skipped.map(({ postId, why }) => ({ changeSetId, postId, why }))
  await copyRows(sql, 'ChangeSkip', rows)
}

async function advance(sql: Sql, id: string, { position, made, skipped }: HalvedBatch) {
  await sql.query(
    `update "ChangeProgress" set position = $2, done = done + $3, skipped = skipped + $4
      where "changeSetId" = $1`,
    [id, position, made, skipped.length],
  )
}
