import type { Sql } from '@/lib/db/transaction'
import { inTransaction } from '@/lib/db/transaction'

/** What is to become of a past text, and what was seen of it. */
type Request = { postId: number; number: number; isWithdrawn: boolean; reason: string }

export type Withdrawn =
  | { status: 'done'; slug: string }
  | { status: 'skipped'; why: 'gone' | 'current' | 'same' }

/**
 * Takes a past text from readers, or gives it back to them, with a row in its trail. The text that readers see now
 * cannot be withdrawn. The post is held meanwhile, so that it does not become that.
 */
export const withdrawRevision = (
  request: Request,
  person: { id: string; name: string },
  at = new Date(),
): Promise<Withdrawn> =>
  inTransaction(async (sql) => {
    const found = await hold(sql, request)
    if (!found) return { status: 'skipped', why: 'gone' }
    if (found.isCurrent) return { status: 'skipped', why: 'current' }
    if (found.isWithdrawn === request.isWithdrawn) return { status: 'skipped', why: 'same' }
    await sql.query(
      `insert into "Withdrawal" ("revisionId", number, "isWithdrawn", reason, "personId", "personName", "madeAt")
       select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6 from "Withdrawal" where "revisionId" = $1`,
      [found.id, request.isWithdrawn, request.reason, person.id, person.name, at],
    )
    await sql.query('update "Revision" set "isWithdrawn" = $2 where id = $1', [
      found.id,
      request.isWithdrawn,
    ])
    return { status: 'done', slug: found.slug }
  })

type Found = { id: number; slug: string; isCurrent: boolean; isWithdrawn: boolean }

async function hold(sql: Sql, { postId, number }: Request): Promise<Found | undefined> {
  await sql.query('select from "Post" where id = $1 for no key update', [postId])
  const { rows } = await sql.query<Found>(
    `select r.id, p.slug, r.id = p."revisionId" as "isCurrent", r."isWithdrawn"
       from "Revision" r join "Post" p on p.id = r."postId" where p.id = $1 and r.number = $2`,
    [postId, number],
  )
  return rows[0]
}
