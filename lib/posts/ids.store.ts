import type { Sql } from '@/lib/db/transaction'

/** Gives each row its id before it is stored: a post and its first revision name each other. */
export async function withIds<Row extends object>(
  sql: Sql,
  table: 'Post' | 'Revision',
  rows: Row[],
): Promise<(Row & { id: number })[]> {
  const { rows: taken } = await sql.query<{ id: number }>(
    `with s as materialized (select pg_get_serial_sequence($1, 'id')::regclass as name)
     select nextval(s.name)::int as id from s, generate_series(1, $2::int)`,
    [`"${table}"`, rows.length],
  )
  return rows.map((row, at) => {
    const id = taken[at]?.id
    if (id === undefined) throw new Error(`The database gave too few ids for ${table}.`)
    return { ...row, id }
  })
}
