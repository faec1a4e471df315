import { db } from '@/lib/db/client'
import type { QueueFilter } from './filter'

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
