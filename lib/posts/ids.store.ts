import type { Prisma } from '@/lib/db/generated/client'

/** Gives each row its id before it is stored: a post and its first revision name each other. */
export async function withIds<Row extends object>(
  tx: Prisma.TransactionClient,
  table: 'Post' | 'Revision',
  rows: Row[],
): Promise<(Row & { id: number })[]> {
  const taken = await tx.$queryRaw<{ id: number }[]>`
    select nextval(pg_get_serial_sequence(${`"${table}"`}, 'id'))::int as id
      from generate_series(1, ${rows.length}::int)`
  return rows.map((row, at) => {
    const id = taken[at]?.id
    if (id === undefined) throw new Error(`The database gave too few ids for ${table}.`)
    return { ...row, id }
  })
}
