import { pool } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { Listing } from '@/lib/posts/post'
import type { QueueRow } from '../desk'
import { markDue } from '../policies/due.store'
import type { QueueFilter, QueueSort, QueueView } from './filter'
import type { Place } from './order'
import { firstOf, half, isAfter, orderBy, source, writePlace, writtenKey } from './order'
import type { Asking, Where } from './where.store'
import { whereOf } from './where.store'

const PAGE_SIZE = 50

/** What a queue has after `place`, or from its start. `except` names posts to leave out. */
export async function listQueue(
  { filter, sort }: QueueView,
  place: Place | null,
  asking: Asking,
  { count = PAGE_SIZE, isFree = false } = {},
): Promise<Listing<QueueRow>> {
  await markDue(asking.now)
  const parts = await partsAfter({ filter, sort }, place, asking, { isFree })
  const query = Prisma.sql`
    select p.id, p.title, p.excerpt, p.status::text, p.version,
           to_char(p."lastReviewed", 'YYYY-MM-DD') as "lastReviewed", p."needsHumanReview",
           to_char(p."dueOn", 'YYYY-MM-DD') as "dueOn", p."isDue", p."awaitsSecond", p.difficulty, p.quality,
           p.contradictions, p.risk, p."viewCount", s.name as stack, q.name as problem,
           ${writtenKey(sort)} as key,
           l."personId" as "holderId", l."personName" as "holderName", l."expiresAt" as "heldUntil"
      from ${source(sort)}
      left join "Term" s on s.id = p."stackId" left join "Term" q on q.id = p."problemId"
      left join "Lease" l on l."postId" = p.id and l."expiresAt" > ${asking.now}
     where p.id = any(array(${firstOf(sort, parts, count + 1)})) order by ${orderBy(sort)}`
  const { rows } = await pool.query<Row>(query.text, query.values)
  const shown = rows.slice(0, count).map((row) => toQueueRow(row, asking))
  return { rows: shown, next: rows.length > count ? (shown.at(-1)?.place ?? null) : null }
}

/** Where a post is in an order; null when it is no more. */
export async function findPlace(sort: QueueSort, id: number): Promise<Place | null> {
  const query = Prisma.sql`select ${writtenKey(sort)} as key, p.id from ${source(sort)} where p.id = ${id}`
  const { rows } = await pool.query<Place>(query.text, query.values)
  return rows[0] ?? null
}

/** The parts of a queue's condition, for what comes after a place; with `isFree`, only what nobody else is at. */
export async function partsAfter(
  { filter, sort }: QueueView,
  place: Place | null,
  asking: Asking,
  { isFree = false } = {},
): Promise<Where> {
  const more = [
    // Where nothing is open nothing is reached: the walk begins there, not at the other end.
    ...(sort === 'unlocks' && filter.covered ? [Prisma.sql`c.reach = 0`] : []),
    ...(place ? [isAfter(sort, place)] : []),
    ...(isFree ? [isHeldByNobodyElse(asking)] : []),
  ]
  const parts = await whereOf(filter, asking)
  return parts.map((part, at) => Prisma.join([part, ...half(sort, at === 0), ...more], ' and '))
}

/** What nobody else is at. */
const isHeldByNobodyElse = ({ personId, now }: Asking) => Prisma.sql`
  not exists (select from "Lease" h
               where h."postId" = p.id and h."expiresAt" > ${now} and h."personId" <> ${personId})`

type Row = Omit<QueueRow, 'place' | 'heldBy'> & {
  key: string
  holderId: string | null
  holderName: string | null
  heldUntil: Date | null
}

function toQueueRow({ key, holderId, holderName, heldUntil, ...row }: Row, { personId }: Asking) {
  const heldBy =
    holderName !== null && heldUntil
      ? { name: holderName, isMe: holderId === personId, until: heldUntil.toISOString() }
      : null
  return { ...row, place: writePlace({ key, id: row.id }), heldBy }
}

/** Posts beyond this are not counted. */
const MOST_COUNTED = 1_000

/** How many posts a filter has; `MOST_COUNTED` + 1 for more than that. */
export async function countQueue(filter: QueueFilter, asking: Asking): Promise<number> {
  const parts = await whereOf(filter, asking)
  const each = parts.map(
    (part) => Prisma.sql`(select from "Post" p where ${part} limit ${MOST_COUNTED + 1})`,
  )
  const query = Prisma.sql`
    select least(count(*), ${MOST_COUNTED + 1})::int as count from (${Prisma.join(each, ' union all ')}) parts`
  const { rows } = await pool.query<{ count: number }>(query.text, query.values)
  return rows[0]?.count ?? 0
}
