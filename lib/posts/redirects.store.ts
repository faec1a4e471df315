import type { Sql } from '@/lib/db/transaction'

/** Remembers addresses that posts had. One that leads somewhere already is left alone. */
export async function saveRedirects(sql: Sql, redirects: { path: string; postId: number }[]) {
  if (redirects.length === 0) return
  await sql.query(
    `insert into "Redirect" (path, "postId")
     select path, "postId" from json_populate_recordset(null::"Redirect", $1)
     on conflict (path) do nothing`,
    [JSON.stringify(redirects)],
  )
}
