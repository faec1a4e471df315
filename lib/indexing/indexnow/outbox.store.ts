import { pool } from '@/lib/db/client'
import { locks } from '@/lib/db/locks'
import { tryTurn } from '@/lib/db/turn'

/** As many addresses as IndexNow takes at once. */
const BATCH = 10_000

/** An address that IndexNow was told of is not told again for this long, whatever becomes of it. */
export const PAUSE_MS = 10 * 60_000

/** Does `work` unless somebody else is at it: then null. */
export async function inTurn<Result>(work: () => Promise<Result>): Promise<Result | null> {
  const endTurn = await tryTurn(locks.indexNow)
  if (!endTurn) return null
  try {
    return await work()
  } finally {
    await endTurn()
  }
}

export type Note = { id: string; slug: string }

/** What is to be told now, the oldest first. */
export async function listDue(now: Date): Promise<Note[]> {
  const { rows } = await pool.query<Note>(
    `select n.id, n.slug from "IndexNowNote" n
      where not exists (select from "IndexNowSent" s where s.slug = n.slug and s."sentAt" > $1)
      order by n.id limit ${BATCH}`,
    [earlier(now)],
  )
  return rows
}

const earlier = (now: Date) => new Date(now.getTime() - PAUSE_MS)

/**
 * Whether an import runs: it holds its lock until it ends, however that ends. Asked after notes were listed, it says
 * of each of them that its import has ended.
 */
export async function importRuns(): Promise<boolean> {
  const { rowCount } = await pool.query(
    `select from pg_locks
      where locktype = 'advisory' and granted and classid = 0 and objid = $1 and objsubid = 1
        and database = (select oid from pg_database where datname = current_database())`,
    [locks.import],
  )
  return rowCount !== 0
}

/** Before they are told: who is killed in between may have told them, and waits like anybody else. */
export async function markSent(slugs: string[], now: Date) {
  await pool.query('delete from "IndexNowSent" where "sentAt" <= $1', [earlier(now)])
  await pool.query(
    `insert into "IndexNowSent" (slug, "sentAt") select slug, $2 from unnest($1::text[]) as slug
     on conflict (slug) do update set "sentAt" = excluded."sentAt"`,
    [slugs, now],
  )
}

export async function forget(notes: Note[]) {
  await pool.query('delete from "IndexNowNote" where id = any($1::bigint[])', [
    notes.map(({ id }) => id),
  ])
}

/** Nobody is told, so nothing is kept. */
export async function forgetAll() {
  await pool.query('delete from "IndexNowNote"')
}
