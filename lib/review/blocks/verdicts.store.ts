import type { DecisionReason, Verdict } from '@/lib/db/generated/enums'
import type { Sql } from '@/lib/db/transaction'
import { inTransaction } from '@/lib/db/transaction'
import { isUndoable } from '../decisions/undo.store'
import type { Given } from './record.store'
import { findLast, recordVerdict } from './record.store'
import type { Subject } from './subject'
import { tableOf } from './subject'
import { isRead } from './variants-read.store'

/** Who judges, and when. */
export type Act = { person: { id: string; name: string }; at: Date }

export type Judgement = Act & {
  verdict: Verdict
  /** Needed for what is wrong, and for nothing else. */
  reason: DecisionReason | null
  note: string
  /** The number of the last verdict on the subject as it was read; 0 for none. */
  seen: number
  /** Of a pattern: the blocks that were read. */
  shown?: number[]
}

/** Why a subject was left as it was: `unread` when too few variants of a pattern were shown. */
export type Kept = 'gone' | 'changed' | 'unread' | 'tooLate'
export type Judged = ({ status: 'given' } & Given) | { status: 'skipped'; why: Kept }

/**
 * Judges a block, or all blocks of a pattern that have no verdict of their own. The row is written at once, whatever
 * it reaches; what follows from it is worked off by `catchUpCoverage`. Nothing when somebody judged it since.
 */
export function giveVerdict(subject: Subject, judgement: Judgement): Promise<Judged> {
  return inTransaction(async (sql) => {
    if (!(await isRead(sql, subject, judgement.shown ?? [])))
      return { status: 'skipped', why: 'unread' }
    const { verdict, reason, note, seen, ...act } = judgement
    const given = await recordVerdict(sql, subject, { verdict, reason, note, seen, act })
    return given
      ? { status: 'given', ...given }
      : { status: 'skipped', why: await whyNot(sql, subject) }
  })
}

/**
 * Takes a verdict back: what stood before it stands again, and the trail says so. Only the last on its subject, for
 * as long as a decision can be taken back.
 */
export function undoVerdict(
  verdictId: number,
  { note, ...act }: Act & { note: string },
): Promise<Judged> {
  return inTransaction(async (sql) => {
    const last = await findLast(sql, verdictId)
    if (!last) return { status: 'skipped', why: 'gone' }
    if (!isUndoable(last.givenAt, act.at)) return { status: 'skipped', why: 'tooLate' }
    const { subject, number: undoes, before } = last
    const undo = { note, seen: undoes, act, undoes: { number: undoes, before } }
    const given = await recordVerdict(sql, subject, undo)
    return given ? { status: 'given', ...given } : { status: 'skipped', why: 'changed' }
  })
}

async function whyNot(sql: Sql, subject: Subject): Promise<Kept> {
  const { rows } = await sql.query(`select from ${tableOf(subject)} where id = $1`, [subject.id])
  return rows.length > 0 ? 'changed' : 'gone'
}
