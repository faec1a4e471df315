import { copyRows } from '@/lib/db/copy'
import type { Sql } from '@/lib/db/transaction'
import type { BlockCounts } from './cluster-all'
import type { Changes } from './settle'

/** Keeps what stands for posts; gives the ids of those where it was another. Posts are held in the order of ids. */
export async function saveChanges(sql: Sql, changes: Changes): Promise<number[]> {
  const ids = [...changes.keys()]
  await sql.query('select from "Post" where id = any($1::int[]) order by id for no key update', [
    ids,
  ])
  const { rows } = await sql.query<{ id: number; before: number | null; after: number | null }>(
    `update "Post" p set "nearCopyOfId" = c.after
       from (select o.id, o."nearCopyOfId" as before, l.id as after
               from unnest($1::int[], $2::int[]) as n(id, leader)
               join "Post" o on o.id = n.id left join "Post" l on l.id = n.leader) c
      where p.id = c.id and c.before is distinct from c.after returning p.id, c.before, c.after`,
    [ids, [...changes.values()]],
  )
  const touched = rows.flatMap(({ id, before, after }) => [id, before ?? id, after ?? id])
  await keepSizes(sql, [...new Set([...ids, ...touched])])
  return rows.map(({ id }) => id)
}

async function keepSizes(sql: Sql, ids: number[]) {
  await sql.query(
    `delete from "Cluster" where "postId" = any($1::int[])
        and not exists (select from "Post" p where p."nearCopyOfId" = "Cluster"."postId")`,
    [ids],
  )
  await sql.query(
    `insert into "Cluster" ("postId", size)
     select "nearCopyOfId", count(*) + 1 from "Post" where "nearCopyOfId" = any($1::int[]) group by 1
     on conflict ("postId") do update set size = excluded.size where "Cluster".size <> excluded.size`,
    [ids],
  )
}

/** Blocks that more posts say than this are known as common ones. */
const FEW = 8

/** What is rare, until all are compared anew. */
export async function saveCounts(sql: Sql, counts: BlockCounts) {
  await sql.query('delete from "CommonBlock"')
  const common = [...counts].flatMap(([blockId, posts]) =>
    posts > FEW ? [{ blockId, posts }] : [],
  )
  await copyRows(sql, 'CommonBlock', common)
}
