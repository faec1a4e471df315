import { findStanding } from '@/lib/auth/people'
import { copyRows } from '@/lib/db/copy'
import type { ChangeKind, DecisionReason } from '@/lib/db/generated/enums'
import type { Sql } from '@/lib/db/transaction'
import type { Batch } from './how'
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
 * who run the same change set cannot do a batch twice.
 */
export async function doBatch(
  sql: Sql,
  changeSetId: string,
  now = new Date(),
): Promise<BatchResult> {
  const change = await holdChange(sql, changeSetId)
  if (!change) return { slugs: [], isLast: true }
  const batch = await doKind(sql, change, now)
  const rows = batch.skipped.map(({ postId, why }) => ({ changeSetId, postId, why }))
  await copyRows(sql, 'ChangeSkip', rows)
  await advance(sql, changeSetId, batch)
  return { slugs: batch.slugs, isLast: batch.count < BATCH }
}

async function holdChange(sql: Sql, id: string): Promise<ChangeSet | null> {
  const { rows } = await sql.query<ChangeSet>(
    `select c.id, c.kind::text, c."personId", c."personName", c.note, c.reason::text, c.undoes, p.position
       from "ChangeProgress" p join "ChangeSet" c on c.id = p."changeSetId"
      where c.id = $1 and p.state = 'running' for update of p`,
    [id],
  )
  return rows[0] ?? null
}

async function doKind(sql: Sql, change: ChangeSet, now: Date): Promise<Batch> {
  const { personId, personName, note, reason, undoes, position } = change
  const standing = personId === null ? null : await findStanding(personId)
  const person = { id: personId ?? '', name: personName }
  const act = { person, role: standing?.role ?? null, at: now, note, reason }
  const own = { ...act, changeSetId: change.id }
  if (undoes === null)
    return howOf(change.kind).do(sql, { changeSetId: change.id, position, limit: BATCH }, own)
  const how = howOf(await rootKind(sql, undoes))
  return how.undo(sql, { changeSetId: undoes, position, limit: BATCH }, own)
}

async function advance(sql: Sql, id: string, { position, made, skipped }: Batch) {
  await sql.query(
    `update "ChangeProgress" set position = $2, done = done + $3, skipped = skipped + $4
      where "changeSetId" = $1`,
    [id, position, made, skipped.length],
  )
}
