import { db, pool } from '@/lib/db/client'
import { readingOf } from '@/lib/review/blocks/alike'
import { listAlike } from '@/lib/review/blocks/alike.store'
import type { Shown } from '@/lib/review/blocks/approve.store'
import { approveOpen } from '@/lib/review/blocks/approve.store'
import { listBlocks } from '@/lib/review/blocks/list.store'
import { findPattern } from '@/lib/review/blocks/pattern.store'
import { coverPending } from '@/lib/review/blocks/pending.store'
import type { AlikeText, PatternPage, PatternRow } from '@/lib/review/blocks/view'
import { readWanted } from '@/lib/review/blocks/wanted'
import { milliseconds, rounded, summary } from './bench-times'

const person = { id: 'bench', name: 'Bench' }
/** Shares of all uses at which it is said how far the reviewer is. */
const marks = [0.5, 0.8, 0.9]

/**
 * A reviewer who opens the first row of the list by what unlocks most, reads it and what begins alike, and approves
 * all of that with one press, again and again. Everything is counted before the next verdict.
 */
export async function* reviewUntil(enough: number) {
  const total = await countUses()
  const taken = { list: [] as number[], page: [] as number[], verdict: [] as number[] }
  let [covered, decisions, texts, counted, counting] = [0, 0, 0, 0, 0]
  const open = [...marks]
  while (covered < total * enough) {
    let row: PatternRow | undefined
    taken.list.push(
      await milliseconds(async () => {
        row = (await listBlocks(readWanted({}))).rows[0]
      }),
    )
    if (!row) break
    const shown = await read(row, taken.page)
    covered += await countOpen([row.id, ...shown.alike.map(({ patternId }) => patternId)])
    taken.verdict.push(await milliseconds(() => approve(shown.reading)))
    decisions += 1
    texts += 1 + shown.alike.length
    counting += await milliseconds(async () => {
      counted += await coverPending()
    })
    while (covered >= total * (open[0] ?? 1)) {
      const postsCovered = await countPosts()
      yield { probe: 'reviewer', covered: open.shift(), decisions, texts, postsCovered }
    }
  }
  const postsCovered = await countPosts()
  yield { probe: 'reviewer', covered: enough, decisions, texts, postsCovered }
  yield {
    probe: 'counting verdicts',
    posts: counted,
    seconds: rounded(counting / 1000),
    postsPerSecond: Math.round(counted / (counting / 1000)),
  }
  yield { probe: 'list, while reviewing', ...summary(taken.list) }
  yield { probe: 'text and what begins alike, while reviewing', ...summary(taken.page) }
  yield { probe: 'verdict, while reviewing', ...summary(taken.verdict) }
}

/** Reads what a row stands for, as its page shows it, and gives what approves that. */
async function read({ id }: PatternRow, taken: number[]) {
  let [page, alike]: [PatternPage | null, AlikeText[]] = [null, []]
  taken.push(
    await milliseconds(async () => {
      ;[page, alike] = await Promise.all([findPattern(id), listAlike(id)])
    }),
  )
  if (!page) throw new Error(`The pattern ${id} is gone.`)
  return { alike, reading: readingOf(page, alike) }
}

async function approve(reading: Shown) {
  const given = await approveOpen(reading, { person, at: new Date() })
  const read = reading.blocks.length + reading.patterns.length
  if (given.length !== read) throw new Error(`${given.length} of ${read} texts were approved.`)
}

/** Uses of these patterns that have no verdict. */
async function countOpen(patternIds: number[]): Promise<number> {
  const { rows } = await pool.query<{ uses: number }>(
    `select coalesce(sum(s.posts), 0)::int as uses from "BlockStanding" s
       left join "StandingVerdict" v on v."blockId" = s."blockId"
      where s."patternId" = any($1::int[]) and v.verdict is null`,
    [patternIds],
  )
  return rows[0]?.uses ?? 0
}

async function countUses(): Promise<number> {
  const { rows } = await pool.query<{ uses: number }>(
    'select coalesce(sum(cardinality(blocks)), 0)::int as uses from "PostCoverage"',
  )
  return rows[0]?.uses ?? 0
}

const countPosts = () => db.postCoverage.count({ where: { openBlocks: 0, wrong: 0 } })
