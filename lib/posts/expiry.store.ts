import type { Sql } from '@/lib/db/transaction'
import type { Expiries } from './expiry'

/** When reviews expire here: few rows, set by lib/review/policies. */
export async function readExpiries(sql: Sql): Promise<Expiries> {
  const { rows } = await sql.query<{ termId: number | null; months: number }>(
    `select null::int as "termId", "expiryMonths" as months from "ReviewPolicy" where "expiryMonths" is not null
     union all select "termId", months from "Expiry"`,
  )
  return {
    months: rows.find(({ termId }) => termId === null)?.months ?? null,
    ofTerms: new Map(
      rows.flatMap(({ termId, months }) => (termId === null ? [] : [[termId, months]])),
    ),
  }
}
