import type { Sql } from '@/lib/db/transaction'
import type { BlockCounts } from './cluster-all'
import { probesOf } from './near'
import type { Shape } from './shape'
import { Apart, toShape } from './shape'

/** A shape and the post that stands for it, as it is kept. */
export type Known = Shape & { nearCopyOfId: number | null }

type Row = Omit<Known, 'blocks'> & { blocks: number[] }

/** Best reviewed first; what waits for a person is last, and what is reviewed but may not be indexed second. */
const columns = `p.id, p.words, p."nearCopyOfId", r.blocks,
  case when p."needsHumanReview" then 4
       when p.status = 'reviewed' then case when p."isDue" or p."awaitsSecond" then 1 else 0 end
       when p.status = 'expanded' then 2 else 3 end as standing`

const toKnown = ({ nearCopyOfId, ...row }: Row): Known => ({ ...toShape(row), nearCopyOfId })

/** Of these posts, those that are public. */
export async function readShapes(sql: Sql, ids: number[]): Promise<Known[]> {
  const { rows } = await sql.query<Row>(
    `select ${columns} from "Post" p join "Revision" r on r.id = p."revisionId"
      where p.id = any($1::int[]) and p.visibility = 'public'`,
    [ids],
  )
  return rows.map(toKnown)
}

const FETCHED = 5_000

/** All public posts as they are at one moment. */
export async function* readAllShapes(sql: Sql): AsyncGenerator<Known[]> {
  await sql.query(
    `declare shapes no scroll cursor for
      select ${columns} from "Post" p join "Revision" r on r.id = p."revisionId"
       where p.visibility = 'public'`,
  )
  for (;;) {
    const { rows } = await sql.query<Row>(`fetch ${FETCHED} from shapes`)
    yield rows.map(toKnown)
    if (rows.length < FETCHED) return
  }
}

/** Other public posts that may be near copies of this one: those that say one of its rarest blocks. */
export async function findCandidates(sql: Sql, shape: Shape): Promise<Known[]> {
  const counts = await readCounts(sql, shape)
  const byRarity = [...shape.blocks].sort(
    (one, other) => (counts.get(one) ?? 0) - (counts.get(other) ?? 0),
  )
  const { rows } = await sql.query<Row>(
    `select ${columns} from "Revision" r join "Post" p on p."revisionId" = r.id
      where r.blocks && $1::int[] and 5 * cardinality(r.blocks) > 4 * $2::int
        and p.visibility = 'public' and p.id <> $3`,
    [byRarity.slice(0, probesOf(byRarity.length)), byRarity.length, shape.id],
  )
  return rows.map(toKnown)
}

/** How many posts said each of its blocks when all were last compared; those that few said are not known. */
async function readCounts(sql: Sql, { blocks }: Shape): Promise<BlockCounts> {
  const { rows } = await sql.query<{ blockId: number; posts: number }>(
    'select "blockId", posts from "CommonBlock" where "blockId" = any($1::int[])',
    [[...blocks]],
  )
  return new Map(rows.map(({ blockId, posts }) => [blockId, posts]))
}

/** Pairs that are kept apart: all, or those of one post. */
export async function readApart(sql: Sql, postId: number | null = null): Promise<Apart> {
  const { rows } = await sql.query<{ postId: number; otherId: number }>(
    `select "postId", "otherId" from "KeptApart"
      where "takenBackId" is null and ($1::int is null or "postId" = $1 or "otherId" = $1)`,
    [postId],
  )
  return new Apart(rows.map(({ postId: one, otherId }) => [one, otherId] as const))
}

/** The near copies of these posts, as they are kept. */
export async function readCopies(sql: Sql, ids: number[]): Promise<number[]> {
  const { rows } = await sql.query<{ id: number }>(
    'select id from "Post" where "nearCopyOfId" = any($1::int[])',
    [ids],
  )
  return rows.map(({ id }) => id)
}
