import { db, pool } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { Sql } from '@/lib/db/transaction'
import { inTransaction } from '@/lib/db/transaction'
import { markDue } from '../policies/due.store'
import type { QueueView } from '../queue/filter'
import type { Place } from '../queue/order'
import { isAfter, orderBy, writePlace, writtenKey } from '../queue/order'
import { isHeldByNobodyElse } from '../queue/store'
import type { Asking } from '../queue/where.store'
import { whereOf } from '../queue/where.store'

/** So long a post is somebody's, from their last sign of life. */
const LEASE_MS = 10 * 60_000

type Actor = { id: string; name: string }

/** A post that is the asker's now. `until` is ISO 8601. */
export type Claim = { postId: number; place: string; until: string }

/** What kept a post from being claimed: somebody else is at it, or it is no more. */
export type Held = { status: 'held'; by: string; until: string } | { status: 'gone' }

/**
 * The next post of a queue after `place` that nobody else is at; it is the asker's for ten minutes. Null when
 * there is none. Two people who ask at the same time are given different posts.
 */
export async function claimNext(
  view: QueueView,
  place: Place | null,
  actor: Actor,
  now = new Date(),
): Promise<Claim | null> {
  await markDue(now)
  const asking = { personId: actor.id, now }
  const where = await whereOf(view.filter, asking)
  for (;;) {
    const claim = await inTransaction((sql) => tryNext(sql, view, { where, place, actor, asking }))
    if (claim !== 'taken') return claim
  }
}

type Attempt = { where: Prisma.Sql; place: Place | null; actor: Actor; asking: Asking }

/**
 * The lock keeps those who ask at the same moment apart. One whose look began before another's lease was there
 * may still find that post: the lease's key then tells, and it looks again.
 */
async function tryNext(sql: Sql, { sort }: QueueView, { where, place, actor, asking }: Attempt) {
  const after = place ? Prisma.sql` and ${isAfter(sort, place)}` : Prisma.empty
  const query = Prisma.sql`
    select p.id, ${writtenKey(sort)} as key from "Post" p
     where ${where}${after} and ${isHeldByNobodyElse(asking)}
     order by ${orderBy(sort)} limit 1 for update of p skip locked`
  const { rows } = await sql.query<{ id: number; key: string }>(query.text, query.values)
  const [next] = rows
  if (!next) return null
  const until = await lease(sql, next.id, actor, asking.now)
  return until === null ? 'taken' : { postId: next.id, place: writePlace(next), until }
}

/** Makes a post the asker's for ten minutes, or longer when it is already; unless somebody else is at it. */
export async function claimPost(
  postId: number,
  actor: Actor,
  now = new Date(),
): Promise<{ status: 'claimed'; until: string } | Held> {
  const until = await inTransaction(async (sql) => {
    const { rowCount } = await sql.query('select from "Post" where id = $1 for key share', [postId])
    return rowCount === 0 ? 'gone' : lease(sql, postId, actor, now)
  })
  if (until === 'gone') return { status: 'gone' }
  if (until !== null) return { status: 'claimed', until }
  const holder = await db.lease.findUnique({ where: { postId } })
  if (!holder) return claimPost(postId, actor, now) // released in between
  return { status: 'held', by: holder.personName, until: holder.expiresAt.toISOString() }
}

/** The end of the asker's lease, or null when it is somebody else's. */
async function lease(sql: Sql, postId: number, { id, name }: Actor, now: Date) {
  const until = new Date(now.getTime() + LEASE_MS)
  const { rowCount } = await sql.query(
    `insert into "Lease" as l ("postId", "personId", "personName", "expiresAt") values ($1, $2, $3, $4)
     on conflict ("postId") do update
        set "personId" = excluded."personId", "personName" = excluded."personName", "expiresAt" = excluded."expiresAt"
      where l."personId" = excluded."personId" or l."expiresAt" <= $5`,
    [postId, id, name, until, now],
  )
  return rowCount === 0 ? null : until.toISOString()
}

/** Lets others have a post; of all the asker holds, when none is named. */
export async function release(personId: string, postId?: number) {
  await db.lease.deleteMany({ where: { personId, ...(postId === undefined ? {} : { postId }) } })
}

/** Forgets leases that ended. */
export async function sweepLeases(now = new Date()) {
  await pool.query('delete from "Lease" where "expiresAt" <= $1', [now])
}
