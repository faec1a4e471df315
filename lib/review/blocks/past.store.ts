import { pool } from '@/lib/db/client'
import type { DecisionReason, Verdict } from '@/lib/db/generated/enums'
import { isUndoable } from '../decisions/undo.store'
import type { Subject } from './subject'
import { columnOf } from './subject'
import type { BlockView, PastVerdict, StandingView } from './view'

/** A row of `BlockVerdict`, `g`, as it is read: its moment is text where it comes as JSON. */
export type GivenRow = {
  id: number
  number: number
  verdict: Verdict | null
  reason: DecisionReason | null
  note: string
  undoes: number | null
  personId: string | null
  personName: string
  givenAt: string | Date
}

export const givenColumns =
  'g.id, g.number, g.verdict, g.reason, g.note, g.undoes, g."personId", g."personName", g."givenAt"'

/** `last` is the number of the last verdict on its subject: that one alone can be taken back. */
function toPast({ givenAt, ...row }: GivenRow, last: number, now: Date): PastVerdict {
  const at = new Date(givenAt)
  const mayUndo = row.number === last && isUndoable(at, now)
  return { ...row, givenAt: at.toISOString(), mayUndo }
}

export function toStanding(row: GivenRow | null, last: number, now: Date): StandingView | null {
  if (!row?.verdict) return null
  return { ...toPast(row, last, now), verdict: row.verdict }
}

type Stands = StandingView | null

/** A block's own verdict holds, else its pattern's. */
export function stateOf(own: Stands, shared: Stands): Pick<BlockView, 'state' | 'from'> {
  if (own) return { state: own.verdict, from: 'block' }
  if (shared) return { state: shared.verdict, from: 'pattern' }
  return { state: 'open', from: null }
}

const MOST = 50

/** The latest verdicts on each of these blocks or patterns, newest first, by its id. */
export async function listPast(
  kind: Subject['kind'],
  ids: number[],
  now: Date,
): Promise<Map<number, PastVerdict[]>> {
  const { rows } = await pool.query<GivenRow & { subject: number }>(
    `select subject.id as subject, g.*
       from unnest($1::int[]) subject(id)
      cross join lateral (select ${givenColumns} from "BlockVerdict" g
                           where g.${columnOf({ kind, id: 0 })} = subject.id
                           order by g.number desc limit ${MOST}) g`,
    [ids],
  )
  const past = new Map<number, PastVerdict[]>()
  for (const { subject, ...row } of rows) {
    const own = past.get(subject) ?? []
    own.push(toPast(row, own[0]?.number ?? row.number, now))
    past.set(subject, own)
  }
  return past
}
