import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { dayOf } from '@/lib/posts/expiry'
import type { TermKind } from '@/lib/posts/post'
import type { QueueFilter } from './filter'

/** Who asks, and when. */
export type Asking = { personId: string; now: Date }

type Terms = { stack: number | null; tool: number | null; problem: number | null }

/** The first words are those of the queue's indexes, so that they may serve it. */
const awaiting = Prisma.sql`(p.status <> 'reviewed' or p."needsHumanReview" or p."isDue" or p."awaitsSecond")`

const DAY_MS = 24 * 60 * 60_000

/** The condition for the posts, `p`, of a filter. */
export async function whereOf(filter: QueueFilter, asking: Asking): Promise<Prisma.Sql> {
  const terms = await findTerms(filter)
  const conditions = [...standing(filter), ...filed(filter, terms), ...judged(filter, asking)]
  return conditions.length > 0 ? Prisma.join(conditions, ' and ') : Prisma.sql`true`
}

const when = (asked: boolean, condition: Prisma.Sql) => (asked ? [condition] : [])

function* standing({ status, human, due, second, contradictions }: QueueFilter) {
  if (status === 'awaiting') yield awaiting
  else if (status !== 'any') yield Prisma.sql`p.status = ${status}::"RevisionStatus"`
  yield* when(human, Prisma.sql`p."needsHumanReview"`)
  yield* when(due, Prisma.sql`p."isDue"`)
  yield* when(second, Prisma.sql`p."awaitsSecond"`)
  yield* when(contradictions, Prisma.sql`p.contradictions > 0`)
}

/** A term that is not known files nothing. */
function* filed({ stack, tool, problem, difficulty, below }: QueueFilter, terms: Terms) {
  if (stack !== null) yield Prisma.sql`p."stackId" = ${terms.stack}::int`
  if (problem !== null) yield Prisma.sql`p."problemId" = ${terms.problem}::int`
  if (tool !== null)
    yield Prisma.sql`exists (select from "PostTerm" f where f."postId" = p.id and f."termId" = ${terms.tool}::int)`
  if (difficulty !== null) yield Prisma.sql`p.difficulty = ${difficulty}`
  if (below !== null) yield Prisma.sql`p.quality < ${below}::int`
}

function* judged({ age, mine }: QueueFilter, { personId, now }: Asking) {
  if (age === 'never') yield Prisma.sql`p."lastReviewed" is null`
  else if (age !== null)
    yield Prisma.sql`p."lastReviewed" <= ${dayOf(new Date(now.getTime() - age * DAY_MS))}::date`
  if (mine)
    yield Prisma.sql`exists (select from "Decision" d where d."postId" = p.id and d."personId" = ${personId})`
}

/** Ids and not a join: PostgreSQL then knows how many posts each has, and takes the right index. */
async function findTerms({ stack, tool, problem }: QueueFilter): Promise<Terms> {
  const named = Object.entries({ stack, tool, problem }).flatMap(([kind, slug]) =>
    isKind(kind) && slug !== null ? [{ kind, slug }] : [],
  )
  const rows =
    named.length > 0
      ? await db.term.findMany({ where: { OR: named }, select: { id: true, kind: true } })
      : []
  const idOf = (own: TermKind) => rows.find(({ kind }) => kind === own)?.id ?? null
  return { stack: idOf('stack'), tool: idOf('tool'), problem: idOf('problem') }
}

const isKind = (text: string): text is 'stack' | 'tool' | 'problem' =>
  text === 'stack' || text === 'tool' || text === 'problem'
