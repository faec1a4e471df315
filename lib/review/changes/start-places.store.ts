import { randomBytes } from 'node:crypto'
import { copyRows } from '@/lib/db/copy'
import { inTransaction } from '@/lib/db/transaction'
import type { Planned } from './planned.store'

/** Makes a plan a change set, with the posts in its order; gives its id. Whoever asks was let by the guard. */
export async function startPlaces(
  { planned, note }: { planned: Planned[]; note: string },
  actor: { id: string; name: string },
  now = new Date(),
): Promise<string> {
  const id = randomBytes(12).toString('base64url')
  await inTransaction(async (sql) => {
    await sql.query(
      `insert into "ChangeSet" (id, kind, "personId", "personName", note, total, "startedAt")
       values ($1, 'place', $2, $3, $4, $5, $6)`,
      [id, actor.id, actor.name, note, planned.length, now],
    )
    await copyRows(
      sql,
      'PlannedMove',
      planned.map((each, at) => ({ changeSetId: id, position: at + 1, ...each })),
    )
    await sql.query('insert into "ChangeProgress" ("changeSetId") values ($1)', [id])
  })
  return id
}
