import { randomBytes } from 'node:crypto'
import { mayActAs } from '@/lib/auth/roles'
import { db } from '@/lib/db/client'
import type { DecisionReason, Role } from '@/lib/db/generated/enums'
import { inTransaction } from '@/lib/db/transaction'
import type { RevisionStatus } from '@/lib/posts/post'
import { listRules } from '../decisions/rules.store'
import type { Rule } from '../decisions/transitions'
import { findMissing } from '../decisions/transitions'
import { isUndoable } from '../decisions/undo.store'
import type { SelectionPage } from '../selections/selection'
import { findSelection } from '../selections/store'
import { howOf } from './kinds'
import { rootKind } from './root-kind.store'
import { readTogether } from './together.store'

type Actor = { id: string; name: string; role: Role | null }

export type BulkRequest = {
  selectionId: string
  to: RevisionStatus
  note: string
  reason: DecisionReason | null
}

/** A change set that will be made; or what kept it from being started. */
export type Started =
  | { status: 'started'; id: string; total: number }
  | { status: 'refused'; why: 'gone' | 'again' | 'notAllowed' | 'notTogether' | 'note' | 'reason' }

/**
 * Makes a person's own selection a change set, once: it has the same id. What is to be said is asked for here;
 * every post is looked at again when its turn comes.
 */
export async function startBulk(
  request: BulkRequest,
  actor: Actor,
  now = new Date(),
): Promise<Started> {
  const { selectionId: id, to, note, reason } = request
  const selection = await findSelection(id, actor.id, now)
  if (!selection) return { status: 'refused', why: 'gone' }
  if (to === 'reviewed' && (await readTogether()) === 'no')
    return { status: 'refused', why: 'notTogether' }
  const rules = movesOf(await listRules(), selection, request.to)
  if (rules.length === 0) return { status: 'refused', why: 'notAllowed' }
  const [lacking] = rules.flatMap((rule) => findMissing(rule, request) ?? [])
  if (lacking) return { status: 'refused', why: lacking }

  const { count: total, filter } = selection
  const person = { personId: actor.id, personName: actor.name }
  const { rowCount } = await inTransaction(async (sql) => {
    const header = await sql.query(
      `insert into "ChangeSet" (id, kind, "personId", "personName", "to", note, reason, filter, total, "startedAt")
       values ($1, 'bulk', $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing`,
      [id, person.personId, person.personName, to, note, reason, filter, total, now],
    )
    if (header.rowCount === 1)
      await sql.query('insert into "ChangeProgress" ("changeSetId") values ($1)', [id])
    return header
  })
  return rowCount === 1 ? { status: 'started', id, total } : { status: 'refused', why: 'again' }
}

const movesOf = (rules: Rule[], { byStatus }: SelectionPage, to: RevisionStatus) =>
  rules.filter((rule) => rule.to === to && byStatus[rule.from] > 0)

export type UndoStarted =
  | { status: 'started'; id: string; total: number }
  | { status: 'refused'; why: 'gone' | 'again' | 'tooLate' | 'running' | 'notAllowed' }

/** Starts to take a change set back, once. One that stopped half-way does not go on after that. */
export async function startUndo(
  changeSetId: string,
  { id: personId, name: personName, role }: Actor,
  now = new Date(),
): Promise<UndoStarted> {
  const target = await db.changeSet.findUnique({
    where: { id: changeSetId },
    select: { startedAt: true, filter: true, progress: true },
  })
  if (!target?.progress) return { status: 'refused', why: 'gone' }
  if (!isUndoable(target.startedAt, now)) return { status: 'refused', why: 'tooLate' }

  return inTransaction(async (sql) => {
    if (!mayActAs(role, howOf(await rootKind(sql, changeSetId)).role))
      return { status: 'refused', why: 'notAllowed' }
    const { rows } = await sql.query<{ done: number }>(
      `update "ChangeProgress" set state = 'finished', "finishedAt" = coalesce("finishedAt", $2)
        where "changeSetId" = $1 and state <> 'running' returning done`,
      [changeSetId, now],
    )
    const [progress] = rows
    if (!progress) return { status: 'refused', why: 'running' }
    const id = randomBytes(12).toString('base64url')
    const { rowCount } = await sql.query(
      `insert into "ChangeSet" (id, kind, "personId", "personName", filter, undoes, total, "startedAt")
       values ($1, 'undo', $2, $3, $4, $5, $6, $7) on conflict (undoes) do nothing`,
      [id, personId, personName, target.filter, changeSetId, progress.done, now],
    )
    if (rowCount === 0) return { status: 'refused', why: 'again' }
    await sql.query('insert into "ChangeProgress" ("changeSetId") values ($1)', [id])
    return { status: 'started', id, total: progress.done }
  })
}
