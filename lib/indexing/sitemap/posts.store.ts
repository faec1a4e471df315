import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { dayOf } from '@/lib/posts/expiry'
import { toPicture } from '@/lib/posts/select'
import { indexableButForDay, indexableWhere } from '../indexable-where'
import { idsOf, SHARD_SIZE } from './shard'

/** Few enough that others need not wait while they are read. */
const BATCH = 250

/** A post as a sitemap lists it. */
export type ListedPost = { slug: string; changedAt: Date; picture: { url: string } | null }

/** The posts of a shard that may be indexed, by id, so many at a time. */
export async function* listShardPosts(number: number, now: Date): AsyncGenerator<ListedPost[]> {
  const { first, last } = idsOf(number)
  let after = first - 1
  while (true) {
    const rows = await db.$queryRaw<
      { id: number; slug: string; changedAt: Date; image: unknown }[]
    >`
      select p.id, p.slug, p."changedAt", p.image from "Post" p
       where p.id > ${after}::int and p.id <= ${last}::int and ${indexableWhere(now)}
       order by p.id limit ${BATCH}`
    if (rows.length > 0)
      yield rows.map(({ image, ...row }) => ({ ...row, picture: toPicture(image) }))
    if (rows.length < BATCH) return
    after = rows.at(-1)?.id ?? last
  }
}

/**
 * What the posts of a shard come to: another `fingerprint` when anything in it is another. Null for an empty shard.
 */
export async function findShardState(
  number: number,
  now: Date,
): Promise<{ fingerprint: string; changedAt: Date } | null> {
  const [row] = await db.$queryRaw<{ count: number; sum: string; changedAt: Date | null }[]>`
    select count(*)::int as count, ${changedOf(Prisma.sql`${number}::int`, now)} as "changedAt",
           coalesce(sum(hashtextextended(concat_ws(' ', p.slug, extract(epoch from p."changedAt"), p.image), 0)), 0)::text as sum
      from "Post" p where ${isIn(Prisma.sql`${number}::int`)} and ${indexableWhere(now)}`
  return row && row.count > 0 && row.changedAt
    ? { fingerprint: `${row.count}.${row.sum}`, changedAt: row.changedAt }
    : null
}

/** The shards with posts that may be indexed, and when each of them changed: a few steps of an index a shard. */
export const listPostShards = (now: Date) =>
  db.$queryRaw<{ number: number; changedAt: Date }[]>`
    select number, ${changedOf(Prisma.sql`number`, now)} as "changedAt"
      from generate_series(0, (select max(id) from "Post") / ${SIZE}) as number
     where exists (select from "Post" p where ${isIn(Prisma.sql`number`)} and ${indexableWhere(now)})
     order by number`

/** A constant: as a parameter it would hide the indexes by shard. */
const SIZE = Prisma.raw(String(SHARD_SIZE))

const isIn = (number: Prisma.Sql) => Prisma.sql`p.id / ${SIZE} = ${number}`

/** When a post of the shard last changed, began to be in it, or ceased to: by a change or by the day. */
const changedOf = (number: Prisma.Sql, now: Date) => Prisma.sql`greatest(
  (select max(p."changedAt") from "Post" p where ${isIn(number)} and ${indexableWhere(now)}),
  (select max(t."turnedAt") from "IndexingTurn" t where t."postId" / ${SIZE} = ${number}),
  (select max(p."dueOn")::timestamp at time zone 'UTC' from "Post" p
    where ${isIn(number)} and ${indexableButForDay()} and p."dueOn" is not null
      and p."dueOn" <= ${dayOf(now)}::date))`
