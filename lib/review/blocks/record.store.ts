import type { DecisionReason, Verdict } from '@/lib/db/generated/enums'
import type { Sql } from '@/lib/db/transaction'
import type { Subject } from './subject'
import { columnOf, tableOf } from './subject'

/** A verdict that was given: its row, and its number on its subject. */
export type Given = { verdictId: number; number: number }

type Saying = { verdict: Verdict; reason: DecisionReason | null; undoes?: never }
/** What is taken back, and what stood before that. */
type Undoing = {
  undoes: { number: number; before: number | null }
  verdict?: never
  reason?: never
}
type Row = (Saying | Undoing) & {
  note: string
  seen: number
  act: { person: { id: string; name: string }; at: Date }
}

/**
 * Writes the verdict after the one that was seen, and what stands now. Null when that one is not the last any more,
 * or the subject is gone: two who saw the same write the same number, and the second finds it taken.
 */
export async function recordVerdict(sql: Sql, subject: Subject, row: Row): Promise<Given | null> {
  const { verdict = null, reason = null, undoes, note, seen, act } = row
  const column = columnOf(subject)
  const { rows } = await sql.query<Given>(
    `insert into "BlockVerdict"
            (${column}, number, verdict, before, reason, note, undoes, "personId", "personName", "givenAt")
     select t.id, $2::int + 1, $3::"Verdict", g.number, $4::"DecisionReason", $5, $6::int, $7, $8, $9
       from ${tableOf(subject)} t
       left join "StandingVerdict" s on s.${column} = t.id left join "BlockVerdict" g on g.id = s."verdictId"
      where t.id = $1 and coalesce(s.number, 0) = $2::int
     on conflict do nothing returning id as "verdictId", number`,
    [
      ...[subject.id, seen, verdict, reason, note, undoes?.number ?? null],
      ...[act.person.id, act.person.name, act.at],
    ],
  )
  const [given] = rows
  if (!given) return null
  await stand(sql, subject, given, undoes ? undoes.before : given.number)
  return given
}

/** What stands is the verdict with this number, or none. */
async function stand(sql: Sql, subject: Subject, { number }: Given, standing: number | null) {
  const column = columnOf(subject)
  await sql.query(
    `insert into "StandingVerdict" (${column}, number, verdict, "verdictId")
     select $1::int, $2::int, v.verdict, v.id
       from (select) one left join "BlockVerdict" v on v.${column} = $1::int and v.number = $3::int
     on conflict (${column}) do update
        set number = excluded.number, verdict = excluded.verdict, "verdictId" = excluded."verdictId"`,
    [subject.id, number, standing],
  )
}

type Last = { subject: Subject; number: number; before: number | null; givenAt: Date }

/** A verdict as its undoing must know it; null when there is none with this id. */
export async function findLast(sql: Sql, verdictId: number): Promise<Last | null> {
  const { rows } = await sql.query<
    Omit<Last, 'subject'> & { blockId: number | null; patternId: number | null }
  >('select "blockId", "patternId", number, before, "givenAt" from "BlockVerdict" where id = $1', [
    verdictId,
  ])
  const [row] = rows
  if (!row) return null
  const { blockId, patternId, ...verdict } = row
  if (blockId !== null) return { ...verdict, subject: { kind: 'block', id: blockId } }
  return patternId === null ? null : { ...verdict, subject: { kind: 'pattern', id: patternId } }
}
