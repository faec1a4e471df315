import { Prisma } from '@/lib/db/generated/client'
import type { QueueSort } from './filter'

/** A place in a queue: after the post with this key and id. */
export type Place = { key: string; id: number }

type Order = {
  /** What is ordered by, never null; the words of an index. */
  key: Prisma.Sql
  /** The key as a place has it. */
  written: Prisma.Sql
  isDescending: boolean
  isKey: (text: string) => boolean
  type: Prisma.Sql
  /** Where posts, `p`, are found in this order; what was not counted yet is not there. */
  source?: Prisma.Sql
  /** What ties are broken by: the post's id, as the index of this order calls it. */
  id: Prisma.Sql
}

const LARGEST = 2 ** 31 - 1

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

const ofPost = { id: Prisma.sql`p.id` }

const number = {
  isKey: (text: string) => /^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) <= LARGEST,
  type: Prisma.sql`int`,
  isDescending: true,
}

const orders = {
  oldest: {
    key: Prisma.sql`coalesce(p."lastReviewed", '-infinity'::date)`,
    written: Prisma.sql`coalesce(to_char(p."lastReviewed", 'YYYY-MM-DD'), '-infinity')`,
    isDescending: false,
    isKey: (text) => text === '-infinity' || isDay(text),
    type: Prisma.sql`date`,
    ...ofPost,
  },
  read: {
    key: Prisma.sql`coalesce(p."viewCount", -1)`,
    written: Prisma.sql`coalesce(p."viewCount", -1)::text`,
    ...number,
    ...ofPost,
  },
  risk: { key: Prisma.sql`p.risk`, written: Prisma.sql`p.risk::text`, ...number, ...ofPost },
  unlocks: {
    key: Prisma.sql`c.reach`,
    written: Prisma.sql`c.reach::text`,
    ...number,
    source: Prisma.sql`"PostCoverage" c join "Post" p on p.id = c."postId"`,
    id: Prisma.sql`c."postId"`,
  },
} satisfies Record<QueueSort, Order>

const order = (sort: QueueSort): Order => orders[sort]

/** What the posts of a queue are selected from, in its order. */
export const source = (sort: QueueSort) => order(sort).source ?? Prisma.sql`"Post" p`

/** What an index of this order says of the half that is awaiting, or settled, beside the queue's own words. */
export const half = (sort: QueueSort, isAwaiting: boolean): Prisma.Sql[] => {
  if (sort !== 'unlocks') return []
  return [isAwaiting ? Prisma.sql`c.awaiting` : Prisma.sql`not c.awaiting`]
}

/** `order by` of a queue: ties are broken by id, so that every post has one place. */
export const orderBy = (sort: QueueSort) => {
  const { key, id, isDescending } = orders[sort]
  return isDescending ? Prisma.sql`${key} desc, ${id} desc` : Prisma.sql`${key}, ${id}`
}

/** The first posts of a queue, in its order: their ids as a query. Each part is read in order, and then the parts are. */
export function firstOf(sort: QueueSort, parts: Prisma.Sql[], limit: number): Prisma.Sql {
  const { key, isDescending } = orders[sort]
  const direction = isDescending ? Prisma.sql`desc` : Prisma.empty
  const each = parts.map(
    (part) => Prisma.sql`
      (select p.id, ${key} as key from ${source(sort)} where ${part} order by ${orderBy(sort)} limit ${limit})`,
  )
  return Prisma.sql`
    select id from (${Prisma.join(each, ' union all ')}) parts
     order by key ${direction}, id ${direction} limit ${limit}`
}

/** A post's key as text. */
export const writtenKey = (sort: QueueSort) => orders[sort].written

/** The condition for what comes after a place. */
export function isAfter(sort: QueueSort, { key, id }: Place): Prisma.Sql {
  const { key: own, id: ownId, isDescending, type } = orders[sort]
  const [row, place] = [Prisma.sql`(${own}, ${ownId})`, Prisma.sql`(${key}::${type}, ${id}::int)`]
  return isDescending ? Prisma.sql`${row} < ${place}` : Prisma.sql`${row} > ${place}`
}

/** The place as an address carries it, e.g. `2026-03-01_42`. */
export const writePlace = ({ key, id }: Place) => `${key}_${id}`

/** The place that `text` names in this order; null for anything else, which then means the start. */
export function readPlace(sort: QueueSort, text: unknown): Place | null {
  if (typeof text !== 'string') return null
  const [, key, digits] = /^(.{1,12})_(\d{1,10})$/.exec(text) ?? []
  const id = Number(digits)
  return key !== undefined && id <= LARGEST && orders[sort].isKey(key) ? { key, id } : null
}
