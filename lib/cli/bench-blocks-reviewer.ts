import { db, pool } from '@/lib/db/client'
import { listBlocks } from '@/lib/review/blocks/list.store'
import { findPattern } from '@/lib/review/blocks/pattern.store'
import { coverPending } from '@/lib/review/blocks/pending.store'
import { giveVerdict } from '@/lib/review/blocks/verdicts.store'
import type { PatternRow } from '@/lib/review/blocks/view'
import { readWanted } from '@/lib/review/blocks/wanted'
import { milliseconds, rounded, summary } from './bench-times'

const person = { id: 'bench', name: 'Bench' }
/** Shares of all uses at which it is said how far the reviewer is. */
const marks = [0.5, 0.8, 0.9]

/**
 * A reviewer who reads the list by what unlocks most and approves its first row, again and again: the pattern, after
 * its variants were read, or the block where it is the only one. Everything is counted before the next verdict.
 */
export async function* reviewUntil(enough: number) {
  const total = await countUses('"blocks" is not null')
  const taken = { list: [] as number[], pattern: [] as number[], verdict: [] as number[] }
  let [covered, decisions, counted, counting] = [0, 0, 0, 0]
  const open = [...marks]
  while (covered < total * enough) {
    let row: PatternRow | undefined
    taken.list.push(
      await milliseconds(async () => {
        row = (await listBlocks(readWanted({}))).rows[0]
      }),
    )
    if (!row) break
    covered += await countOpen(row.id)
    const approve = await read(row, taken.pattern)
    taken.verdict.push(await milliseconds(approve))
    decisions += 1
    counting += await milliseconds(async () => {
      counted += await coverPending()
    })
    while (covered >= total * (open[0] ?? 1)) {
      yield {
        probe: 'reviewer',
        covered: open.shift(),
        decisions,
        postsCovered: await countPosts(),
      }
    }
  }
  yield { probe: 'reviewer', covered: enough, decisions, postsCovered: await countPosts() }
  yield {
    probe: 'counting verdicts',
    posts: counted,
    seconds: rounded(counting / 1000),
    postsPerSecond: Math.round(counted / (counting / 1000)),
  }
  yield { probe: 'list, while reviewing', ...summary(taken.list) }
  yield { probe: 'pattern with its variants, while reviewing', ...summary(taken.pattern) }
  yield { probe: 'verdict, while reviewing', ...summary(taken.verdict) }
}

/** Reads what a row stands for; gives what approves it. */
async function read(row: PatternRow, taken: number[]) {
  const said = { person, verdict: 'approved', reason: null, note: '' } as const
  const { first } = row
  if (row.variants === 1 && first)
    return () =>
      give({ kind: 'block', id: first.blockId }, { ...said, seen: first.seen, at: new Date() })
  let shown: number[] = []
  taken.push(
    await milliseconds(async () => {
      shown = (await findPattern(row.id))?.variants.map(({ blockId }) => blockId) ?? []
    }),
  )
  return () =>
    give({ kind: 'pattern', id: row.id }, { ...said, seen: row.seen, shown, at: new Date() })
}

async function give(...verdict: Parameters<typeof giveVerdict>) {
  const judged = await giveVerdict(...verdict)
  if (judged.status === 'skipped') throw new Error(`Nothing was decided: ${judged.why}.`)
}

/** Uses of the pattern that have no verdict. */
async function countOpen(patternId: number): Promise<number> {
  const { rows } = await pool.query<{ uses: number }>(
    `select coalesce(sum(s.posts), 0)::int as uses from "BlockStanding" s
       left join "StandingVerdict" v on v."blockId" = s."blockId"
      where s."patternId" = $1 and v.verdict is null`,
    [patternId],
  )
  return rows[0]?.uses ?? 0
}

async function countUses(where: string): Promise<number> {
  const { rows } = await pool.query<{ uses: number }>(
    `select coalesce(sum(cardinality(blocks)), 0)::int as uses from "PostCoverage" where ${where}`,
  )
  return rows[0]?.uses ?? 0
}

const countPosts = () => db.postCoverage.count({ where: { openBlocks: 0, wrong: 0 } })
