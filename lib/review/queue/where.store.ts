import { pool } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { dayOf } from '@/lib/posts/expiry'
import type { QueueFilter } from './filter'
import type { Term } from './terms.store'
import { findTerms } from './terms.store'

/** Who asks, and when. */
export type Asking = { personId: string; now: Date }

/**
 * The condition for the posts, `p`, of a filter, in parts that have no post in common: each is served by the
 * indexes of what awaits review, which comes first, or of what does not.
 */
export type Where = Prisma.Sql[]

/** These are the very words of the queue's indexes. */
const awaiting = Prisma.sql`(p.status <> 'reviewed' or p."needsHumanReview" or p."isDue" or p."awaitsSecond")`
const settled = Prisma.sql`not (p.status <> 'reviewed' or p."needsHumanReview" or p."isDue" or p."awaitsSecond")`

const DAY_MS = 24 * 60 * 60_000

export async function whereOf(filter: QueueFilter, asking: Asking): Promise<Where> {
  const terms = await findTerms(filter)
  const conditions = [
    Prisma.sql`p.visibility <> 'removed'`,
    ...standing(filter),
    ...filed(filter, terms),
    ...judged(filter, asking),
    ...(filter.mine ? [await isMine(asking)] : []),
    ...(filter.covered
      ? [await isCovered(`"openBlocks" = 0 and wrong = 0 and blocks <> '{}'`)]
      : []),
    ...(filter.wrong ? [await isCovered('wrong > 0')] : []),
  ]
  const isSettledToo = filter.status === 'any' || filter.status === 'reviewed'
  const parts = isSettledToo ? [awaiting, settled] : [awaiting]
  return parts.map((part) => Prisma.join([part, ...conditions], ' and '))
}

const when = (asked: boolean, condition: Prisma.Sql) => (asked ? [condition] : [])

function* standing({ status, human, due, second, contradictions }: QueueFilter) {
  if (status !== 'any' && status !== 'awaiting')
    yield Prisma.sql`p.status = ${status}::"RevisionStatus"`
  yield* when(human, Prisma.sql`p."needsHumanReview"`)
  yield* when(due, Prisma.sql`p."isDue"`)
  yield* when(second, Prisma.sql`p."awaitsSecond"`)
  yield* when(contradictions, Prisma.sql`p.contradictions > 0`)
}

/** A term that is not known files nothing. */
function* filed(
  { stack, tool, problem, difficulty, below }: QueueFilter,
  terms: Record<'stack' | 'tool' | 'problem', Term>,
) {
  if (stack !== null) yield Prisma.sql`p."stackId" = ${terms.stack.id}::int`
  if (problem !== null) yield Prisma.sql`p."problemId" = ${terms.problem.id}::int`
  if (tool !== null) yield isFiled(terms.tool)
  if (difficulty !== null) yield Prisma.sql`p.difficulty = ${difficulty}`
  if (below !== null) yield Prisma.sql`p.quality < ${below}::int`
}

/** Said of the key of the order by age, so that its index begins where the filter does. */
function* judged({ age }: QueueFilter, { now }: Asking) {
  const key = Prisma.sql`coalesce(p."lastReviewed", '-infinity'::date)`
  if (age === 'never') yield Prisma.sql`${key} = '-infinity'::date`
  else if (age !== null) {
    const day = dayOf(new Date(now.getTime() - age * DAY_MS))
    yield Prisma.sql`${key} > '-infinity'::date and ${key} <= ${day}::date`
  }
}

/**
 * Up to so many posts are looked up by their ids; of more, the queue is walked in its order until a page is full.
 * PostgreSQL cannot know which is faster: it is told.
 */
const FEW = 3_000

const isFiled = ({ id, postCount }: Term) =>
  postCount <= FEW
    ? Prisma.sql`p.id = any(array(select f."postId" from "PostTerm" f where f."termId" = ${id}::int))`
    : Prisma.sql`exists (select from "PostTerm" f where f."postId" = p.id and f."termId" = ${id}::int)`

async function isMine({ personId }: Asking) {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count
       from (select from "Decision" where "personId" = $1 limit ${FEW + 1}) counted`,
    [personId],
  )
  return (rows[0]?.count ?? 0) <= FEW
    ? Prisma.sql`p.id = any(array(select d."postId" from "Decision" d where d."personId" = ${personId}))`
    : Prisma.sql`exists (select from "Decision" d where d."postId" = p.id and d."personId" = ${personId})`
}

/** How its blocks are judged, in the very words of an index of PostCoverage. */
async function isCovered(how: string) {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from (select from "PostCoverage" where ${how} limit ${FEW + 1}) counted`,
  )
  const coverage = Prisma.raw(`"PostCoverage" b where ${how}`)
  return (rows[0]?.count ?? 0) <= FEW
    ? Prisma.sql`p.id = any(array(select b."postId" from ${coverage}))`
    : Prisma.sql`exists (select from ${coverage} and b."postId" = p.id)`
}
