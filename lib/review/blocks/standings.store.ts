import { pool } from '@/lib/db/client'
import type { GivenRow } from './past.store'
import { givenColumns, stateOf, toStanding } from './past.store'
import type { BlockView } from './view'

/** How blocks are judged now, by their id; what is counted of them may be some seconds old. */
export async function findStandings(
  blockIds: number[],
  now = new Date(),
): Promise<Map<number, BlockView>> {
  const { rows } = await pool.query<Row>(
    `select b.id as "blockId", coalesce(s.posts, 0) as posts, coalesce(own.number, 0) as seen,
            to_json(og) as own, coalesce(shared.number, 0) as "patternSeen", to_json(sg) as shared,
            t.id as "patternId", t.variants, t.posts as "patternPosts", t."openPosts"
       from unnest($1::int[]) b(id)
       left join "BlockStanding" s on s."blockId" = b.id left join "Pattern" t on t.id = s."patternId"
       left join "StandingVerdict" own on own."blockId" = b.id
       left join lateral (select ${givenColumns} from "BlockVerdict" g where g.id = own."verdictId") og on true
       left join "StandingVerdict" shared on shared."patternId" = s."patternId"
       left join lateral (select ${givenColumns} from "BlockVerdict" g where g.id = shared."verdictId") sg on true`,
    [[...new Set(blockIds)]],
  )
  return new Map(rows.map((row) => [row.blockId, toView(row, now)]))
}

/** How the blocks that these verdicts are on are judged now. */
export async function findJudged(verdictIds: number[]): Promise<BlockView[]> {
  const { rows } = await pool.query<{ blockId: number }>(
    'select "blockId" from "BlockVerdict" where id = any($1::int[]) and "blockId" is not null',
    [verdictIds],
  )
  const views = await findStandings(rows.map(({ blockId }) => blockId))
  return [...views.values()]
}

type Row = {
  blockId: number
  posts: number
  seen: number
  own: GivenRow | null
  patternSeen: number
  shared: GivenRow | null
  patternId: number | null
  variants: number
  patternPosts: number
  openPosts: number
}

function toView(row: Row, now: Date): BlockView {
  const own = { seen: row.seen, standing: toStanding(row.own, row.seen, now) }
  const shared = { seen: row.patternSeen, standing: toStanding(row.shared, row.patternSeen, now) }
  const { patternId: id, variants, patternPosts, openPosts } = row
  return {
    blockId: row.blockId,
    posts: row.posts,
    ...stateOf(own.standing, shared.standing),
    own,
    pattern: id === null ? null : { ...shared, id, variants, posts: patternPosts, openPosts },
  }
}
