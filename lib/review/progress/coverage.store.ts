import { z } from 'zod'
import { db, pool } from '@/lib/db/client'
import type { CountedCoverage, Coverage, Judged } from './coverage'

/** What is counted is kept: at a million posts counting takes seconds, and nobody should wait for that. */
export async function keepCoverage(now = new Date()): Promise<CountedCoverage> {
  const figures = await countCoverage()
  const row = { countedAt: now, figures }
  await db.coverageTally.upsert({ where: { id: 1 }, create: { id: 1, ...row }, update: row })
  return { ...figures, countedAt: now.toISOString() }
}

/** Coverage as it was kept last, or as it is when it never was. */
export async function readCoverage(): Promise<CountedCoverage> {
  const row = await db.coverageTally.findUnique({ where: { id: 1 } })
  const kept = Kept.safeParse(row?.figures)
  if (!row || !kept.success) return keepCoverage()
  return { ...kept.data, countedAt: row.countedAt.toISOString() }
}

const Count = z.number()
const KeptJudged = z.object({ own: Count, byPattern: Count, wrong: Count, open: Count })
const Kept = z.object({
  blocks: KeptJudged,
  uses: KeptJudged,
  posts: z.object({ covered: Count, partly: Count, none: Count, wrong: Count }),
  openPatterns: Count,
  openUses: Count,
  next: z.array(z.object({ verdicts: Count, uses: Count })),
}) satisfies z.ZodType<Coverage>

async function countCoverage(): Promise<Coverage> {
  const [judged, posts, open] = [await countJudged(), await countPosts(), await countOpen()]
  const last = open.at(-1)
  return {
    ...judged,
    posts,
    openPatterns: last?.verdicts ?? 0,
    openUses: last?.uses ?? 0,
    next: open,
  }
}

async function countJudged(): Promise<{ blocks: Judged; uses: Judged }> {
  const { rows } = await pool.query<{ state: keyof Judged; blocks: number; uses: number }>(
    `select case when v.verdict is null then 'open' when v.verdict = 'wrong' then 'wrong'
                 when v."isShared" then 'byPattern' else 'own' end as state,
            count(*)::int as blocks, sum(v.posts)::float8 as uses
       from (select s.posts, coalesce(own.verdict, shared.verdict) as verdict, own.verdict is null as "isShared"
               from "BlockStanding" s
               left join "StandingVerdict" own on own."blockId" = s."blockId"
               left join "StandingVerdict" shared on shared."patternId" = s."patternId"
              where s.posts > 0) v
      group by 1`,
  )
  const none = { own: 0, byPattern: 0, wrong: 0, open: 0 }
  const judged = { blocks: { ...none }, uses: { ...none } }
  for (const { state, blocks, uses } of rows) {
    judged.blocks[state] = blocks
    judged.uses[state] = uses
  }
  return judged
}

async function countPosts(): Promise<Coverage['posts']> {
  const { rows } = await pool.query<Coverage['posts']>(
    `select (count(*) filter (where wrong > 0))::int as wrong,
            (count(*) filter (where wrong = 0 and "openBlocks" = 0 and blocks <> '{}'))::int as covered,
            (count(*) filter (where wrong = 0 and "openBlocks" > 0
                                and "openBlocks" < cardinality(blocks)))::int as partly,
            (count(*) filter (where wrong = 0 and "openBlocks" = cardinality(blocks)))::int as none
       from "PostCoverage"`,
  )
  return rows[0] ?? { covered: 0, partly: 0, none: 0, wrong: 0 }
}

/** So many verdicts ahead are told, where as many are to be given; and all of them. */
const STEPS = [10, 50, 100, 500, 1_000, 2_000, 5_000]

async function countOpen(): Promise<Coverage['next']> {
  const { rows } = await pool.query<Coverage['next'][number]>(
    `select verdicts::int, uses::float8
       from (select row_number() over ranked as verdicts, sum("openPosts") over ranked as uses,
                    count(*) over () as patterns
               from "Pattern" where "openPosts" > 0
             window ranked as (order by "openPosts" desc, id desc rows unbounded preceding)) r
      where verdicts = any($1::int[]) or verdicts = patterns order by 1`,
    [STEPS],
  )
  return rows
}
