import type { Sql } from '@/lib/db/transaction'

/** Gives each row its id before it is stored: a post and its first revision name each other. */
export async function withIds<Row extends object>(
  sql: Sql,
  table: 'Post' | 'Revision',
  rows: Row[],
): Promise<(Row & { id: number })[]> {
  const { rows: taken } = await sql.query<{ id: number }>(
    `select nextval(pg_get_serial_sequence($1, 'id'))::int as id from generate_series(1, $2::int)`,
    [`"${table}"`, rows.length],
  )
  return rows.map((row, at) => {
    const id = taken[at]?.id
    if (id === undefined) throw new Error(`The database gave too few ids for ${table}.`)
    return { ...row, id }
  })
}
