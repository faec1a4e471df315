import { db } from '@/lib/db/client'
import type { QueueFilter } from './filter'
import type { KnownTerms } from './known-terms'

/** What a filter files posts under; `id` is null for what is not known, which files nothing. */
export type Term = { id: number | null; postCount: number }

type Kind = 'stack' | 'tool' | 'problem'
const isKind = (text: string): text is Kind =>
  text === 'stack' || text === 'tool' || text === 'problem'

/** Ids and not a join: PostgreSQL then knows how many posts each has, and takes the right index. */
export async function findTerms({
  stack,
  tool,
  problem,
}: QueueFilter): Promise<Record<Kind, Term>> {
  const named = Object.entries({ stack, tool, problem }).flatMap(([kind, slug]) =>
    isKind(kind) && slug !== null ? [{ kind, slug }] : [],
  )
  const rows =
    named.length > 0
      ? await db.term.findMany({
          where: { OR: named },
          select: { id: true, kind: true, postCount: true },
        })
      : []
  const of = (own: Kind) => rows.find(({ kind }) => kind === own) ?? { id: null, postCount: 0 }
  return { stack: of('stack'), tool: of('tool'), problem: of('problem') }
}

/** So many of each kind are offered; others can be typed. */
const OFFERED = 50

/** The terms that most posts are filed under, to be chosen from. */
export async function listKnownTerms(): Promise<KnownTerms> {
  const [stack, tool, problem, difficulty] = await Promise.all([
    listKnown('stack'),
    listKnown('tool'),
    listKnown('problem'),
    listKnown('difficulty'),
  ])
  return {
    ...{ stack, tool, problem },
    difficulty: difficulty.map(({ name }) => ({ name, value: name })), // posts have its name
  }
}

async function listKnown(kind: Kind | 'difficulty') {
  const rows = await db.term.findMany({
    where: { kind },
    orderBy: [{ postCount: 'desc' }, { id: 'asc' }],
    take: OFFERED,
    select: { slug: true, name: true },
  })
  return rows.map(({ slug, name }) => ({ value: slug, name }))
}
