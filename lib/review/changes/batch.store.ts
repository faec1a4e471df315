import { findStanding } from '@/lib/auth/people'
import { copyRows } from '@/lib/db/copy'
import type { DecisionReason, SkipReason } from '@/lib/db/generated/enums'
import type { Sql } from '@/lib/db/transaction'
import type { RevisionStatus } from '@/lib/posts/post'
import type { Judged, Reading } from '../decisions/decide.store'
import { decideAll } from '../decisions/decide.store'
import { undoAll } from '../decisions/undo.store'

/** Posts in one transaction: others wait for no more than these. */
const BATCH = 1_000

type ChangeSet = {
  id: string
  personId: string | null
  personName: string
  to: RevisionStatus | null
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
  const standing = change.personId === null ? null : await findStanding(change.personId)
  const person = { id: change.personId ?? '', name: change.personName }
  const { note, reason } = change
  const act = { person, role: standing?.role ?? null, at: now, note, reason, changeSetId }
  const { position, count, judged } =
    change.to === null
      ? await undoBatch(sql, change, (ids) => undoAll(sql, ids, act))
      : await decideBatch(sql, change, (readings) =>
          decideAll(sql, readings, { ...act, to: change.to ?? 'drafted' }),
        )
  await saveSkips(sql, changeSetId, judged)
  await advance(sql, changeSetId, position, judged)
  return { slugs: judged.made.map(({ slug }) => slug), isLast: count < BATCH }
}

async function holdChange(sql: Sql, id: string): Promise<ChangeSet | null> {
  const { rows } = await sql.query<ChangeSet>(
    `select c.id, c."personId", c."personName", c."to"::text, c.note, c.reason::text, c.undoes, p.position
       from "ChangeProgress" p join "ChangeSet" c on c.id = p."changeSetId"
      where c.id = $1 and p.state = 'running' for update of p`,
    [id],
  )
  return rows[0] ?? null
}

type Batch = { position: number; count: number; judged: Judged }

async function decideBatch(
  sql: Sql,
  { id, position }: ChangeSet,
  work: (readings: Reading[]) => Promise<Judged>,
): Promise<Batch> {
  const { rows } = await sql.query<Reading & { position: number }>(
    `select position, "postId", "revisionId", status::text, version from "SelectionItem"
      where "selectionId" = $1 and position > $2 order by position limit ${BATCH}`,
    [id, position],
  )
  const last = rows.at(-1)?.position ?? position
  return { position: last, count: rows.length, judged: await work(rows) }
}

async function undoBatch(
  sql: Sql,
  { undoes, position }: ChangeSet,
  work: (decisionIds: number[]) => Promise<Judged>,
): Promise<Batch> {
  const { rows } = await sql.query<{ id: number; postId: number }>(
    `select id, "postId" from "Decision" where "changeSetId" = $1 and "postId" > $2
      order by "postId" limit ${BATCH}`,
    [undoes, position],
  )
  const last = rows.at(-1)?.postId ?? position
  return { position: last, count: rows.length, judged: await work(rows.map(({ id }) => id)) }
}

function saveSkips(sql: Sql, changeSetId: string, { skipped }: Judged) {
  const rows = skipped.map(({ postId, why }: { postId: number; why: SkipReason }) => ({
    ...{ changeSetId, postId, why },
  }))
  return copyRows(sql, 'ChangeSkip', rows)
}

async function advance(sql: Sql, id: string, position: number, { made, skipped }: Judged) {
  await sql.query(
    `update "ChangeProgress" set position = $2, done = done + $3, skipped = skipped + $4
      where "changeSetId" = $1`,
    [id, position, made.length, skipped.length],
  )
}
