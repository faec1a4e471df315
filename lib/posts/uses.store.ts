import { pool } from '@/lib/db/client'

/** One more than is counted: "1,000+". */
const MOST_USES = 1_000

/** How many other posts read this block now, by its hash; 1,001 for more than a thousand. */
export async function countOtherUses(
  hashes: string[],
  postId: number,
): Promise<Map<string, number>> {
  const { rows } = await pool.query<{ hash: string; count: number }>(
    `select b.hash, uses.count::int as count from "Block" b
      cross join lateral (select count(*) from (
             select from "Revision" r join "Post" p on p."revisionId" = r.id
              where r.blocks @> array[b.id] and p.id <> $2 limit ${MOST_USES + 1}) u) uses
      where b.hash = any($1::char(64)[])`,
    [hashes, postId],
  )
  return new Map(rows.map(({ hash, count }) => [hash, count]))
}
