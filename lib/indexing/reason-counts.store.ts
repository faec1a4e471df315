import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { dayOf } from '@/lib/posts/expiry'
import { indexableWhere } from './indexable-where'
import type { ReasonCode } from './rules'
import { FEWEST_WORDS, reasonCodes } from './rules'

/** More posts than this are not counted. */
const MOST = 1_000

/**
 * What fails a rule, in parts with no post in common that an index has each: the words of indexes, and so said apart
 * from the rules. Posts that are not public are nobody's to index: of them it is only said that they are not.
 */
const failing: Record<ReasonCode, (now: Date) => Prisma.Sql[]> = {
  notReviewed: () => [Prisma.sql`p.status in ('drafted', 'expanded') and ${isPublic}`],
  notPublic: () => [Prisma.sql`p.visibility in ('private', 'removed')`],
  needsHumanReview: () => [Prisma.sql`p."needsHumanReview" and ${isPublic}`],
  expired: (now) => [
    Prisma.sql`p."isDue" and p."dueOn" <= ${dayOf(now)}::date and ${isPublic}`,
    Prisma.sql`not p."isDue" and p."dueOn" is not null and p."dueOn" <= ${dayOf(now)}::date and ${isPublic}`,
  ],
  awaitsSecond: () => [Prisma.sql`p."awaitsSecond" and ${isPublic}`],
  nearCopy: () => [Prisma.sql`p."nearCopyOfId" is not null and ${isPublic}`],
  thin: () => [Prisma.sql`p.words < ${Prisma.raw(String(FEWEST_WORDS))} and ${isPublic}`],
}

const isPublic = Prisma.sql`p.visibility = 'public'`

/** How many posts may be indexed, and how many each reason keeps out; 1,001 stands for more than a thousand. */
export type ReasonCounts = { indexable: number; out: Record<ReasonCode, number> }

/** A post with several reasons counts for each. Capped, so that no index is walked to its end. */
export async function countReasons(now: Date): Promise<ReasonCounts> {
  const counts = reasonCodes.map(
    (code) => Prisma.sql`${countIn(failing[code](now))} as ${Prisma.raw(`"${code}"`)}`,
  )
  const [row] = await db.$queryRaw<(Record<ReasonCode, number> & { indexable: number })[]>`
    select ${countIn([indexableWhere(now)])} as indexable, ${Prisma.join(counts)}`
  if (!row) throw new Error('Nothing was counted.')
  const { indexable, ...out } = row
  return { indexable, out }
}

function countIn(parts: Prisma.Sql[]): Prisma.Sql {
  const each = parts.map(
    (part) => Prisma.sql`(select from "Post" p where ${part} limit ${MOST + 1})`,
  )
  return Prisma.sql`(select least(count(*), ${MOST + 1})::int from (${Prisma.join(each, ' union all ')}) counted)`
}
