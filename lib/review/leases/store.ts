import { db, pool } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { Sql } from '@/lib/db/transaction'
import { inTransaction } from '@/lib/db/transaction'
import { markDue } from '../policies/due.store'
import type { QueueView } from '../queue/filter'
import type { Place } from '../queue/order'
import { firstOf, orderBy, source, writePlace, writtenKey } from '../queue/order'
import { partsAfter } from '../queue/store'
import type { Where } from '../queue/where.store'

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
  for (let from = place; ; ) {
    const parts = await partsAfter(view, from, asking, { isFree: true })
    const looked = await inTransaction((sql) => tryNext(sql, view, parts, { actor, now }))
    if (looked === null || 'postId' in looked) return looked
    from = looked.from ?? from
  }
}

/** How many posts are looked at together: so many others may be asking at this moment. */
const CANDIDATES = 20

type Attempt = { actor: Actor; now: Date }
type Candidate = { id: number; key: string }

/**
 * Takes the first of the next posts that is free. The lock keeps those who ask at the same moment apart, and what
 * a post is then is looked at anew. One whose look began before another's lease was there may still find that
 * post: the lease's key then tells. `from` is where to look on when others were quicker.
 */
async function tryNext(
  sql: Sql,
  { sort }: QueueView,
  parts: Where,
  { actor, now }: Attempt,
): Promise<Claim | { from: Candidate | null } | null> {
  const candidates = await query<Candidate>(
    sql,
    Prisma.sql`
      select p.id, ${writtenKey(sort)} as key from ${source(sort)}
       where p.id = any(array(${firstOf(sort, parts, CANDIDATES)})) order by ${orderBy(sort)}`,
  )
  const last = candidates.at(-1)
  if (!last) return null
  const [next] = await query<Candidate>(
    sql,
    Prisma.sql`
      select p.id, ${writtenKey(sort)} as key from ${source(sort)}
       where p.id = any(${candidates.map(({ id }) => id)}) and (${Prisma.join(parts, ' or ')})
       order by ${orderBy(sort)} limit 1 for update of p skip locked`,
  )
  if (!next) return { from: last }
  const until = await lease(sql, next.id, actor, now)
  return until === null ? { from: null } : { postId: next.id, place: writePlace(next), until }
}

async function query<Row extends object>(sql: Sql, { text, values }: Prisma.Sql): Promise<Row[]> {
  return (await sql.query<Row>(text, values)).rows
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

/** Whose a post is at this moment; null when it is nobody's. */
export async function findHolder(postId: number, now: Date) {
  const lease = await db.lease.findFirst({ where: { postId, expiresAt: { gt: now } } })
  if (!lease) return null
  const { personId, personName: by, expiresAt } = lease
  return { personId, by, until: expiresAt.toISOString() }
}

/** Lets others have a post; of all the asker holds, when none is named. */
export async function release(personId: string, postId?: number) {
  await db.lease.deleteMany({ where: { personId, ...(postId === undefined ? {} : { postId }) } })
}

/** Forgets leases that ended. */
export async function sweepLeases(now = new Date()) {
  await pool.query('delete from "Lease" where "expiresAt" <= $1', [now])
}
