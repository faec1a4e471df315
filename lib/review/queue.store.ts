import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { Listing } from '@/lib/posts/post'
import type { QueueRow } from './desk'
import type { Place } from './queue-cursor'
import { writeCursor } from './queue-cursor'

const PAGE_SIZE = 50

/** What awaits review after `place`, or from the start: never reviewed first, then the oldest review. */
export async function listAwaiting(place: Place | null): Promise<Listing<QueueRow>> {
  const wanted = PAGE_SIZE + 1
  const never = place?.lastReviewed ? [] : await read(neverReviewed(place?.id ?? 0), wanted)
  const missing = wanted - never.length
  const before = missing > 0 ? await read(reviewedAfter(place), missing) : []

  const found = [...never, ...before]
  const rows = found.slice(0, PAGE_SIZE)
  const last = rows.at(-1)
  return { rows, next: found.length > PAGE_SIZE && last ? writeCursor(last) : null }
}

const neverReviewed = (id: number) => Prisma.sql`"lastReviewed" is null and id > ${id}`

const reviewedAfter = (place: Place | null) =>
  place?.lastReviewed
    ? Prisma.sql`("lastReviewed", id) > (${place.lastReviewed}::date, ${place.id}::int)`
    : Prisma.sql`"lastReviewed" is not null`

/** The first condition is that of the queue's indexes, word for word, so that they may serve the list;
 * and the order is that of the column, not of the text selected under its name. */
function read(where: Prisma.Sql, count: number) {
  return db.$queryRaw<QueueRow[]>`
    select id, title, excerpt, status::text, version, "lastReviewed"::text, "needsHumanReview"
      from "Post"
     where (status <> 'reviewed' or "needsHumanReview" or "isDue" or "awaitsSecond") and ${where}
     order by "Post"."lastReviewed", id
     limit ${count}`
}
