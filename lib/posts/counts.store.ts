import type { Sql } from '@/lib/db/transaction'
import { isRehearsal } from '@/lib/db/transaction'

type Counts = { posts: number; reviewed: number; expanded: number }

/** Stands for the whole archive where ids of terms stand. */
const WHOLE = 0

/**
 * Does `work`, which changes what these posts are filed under, how far they are judged or who may read them,
 * and keeps the counts of their terms and of the archive. Posts are locked first and counts last, by everybody:
 * in a transaction that locks another stored post after this, two writers may wait for each other in a circle.
 */
export async function keepingCounts(sql: Sql, postIds: number[], work: () => Promise<unknown>) {
  if (isRehearsal(sql)) {
    // Nobody will see these counts, and every decision would wait for them until the rehearsal ends.
    await work()
    return
  }
  await sql.query('select from "Post" where id = any($1::int[]) order by id for no key update', [
    postIds,
  ])
  const before = await countPublic(sql, postIds)
  await work()
  await addChanges(sql, before, await countPublic(sql, postIds))
}

/** Counts posts that have just been stored and filed. */
export async function countNew(sql: Sql, postIds: number[]) {
  if (!isRehearsal(sql)) await addChanges(sql, new Map(), await countPublic(sql, postIds))
}

type CountsOf = Map<number, Counts>

async function addChanges(sql: Sql, before: CountsOf, after: CountsOf) {
  const ids = [...new Set([WHOLE, ...before.keys(), ...after.keys()])]
  const changes = ids.map((id) => ({ id, ...difference(after.get(id), before.get(id)) }))
  await sql.query(adding, [JSON.stringify(changes)])
}

/** Adds changes (id, posts, reviewed, expanded), one of them the whole's: its row is locked first, by everybody. */
const adding = `
  with change as materialized (
         select id, posts, reviewed, expanded
           from json_to_recordset($1::json) as change(id int, posts int, reviewed int, expanded int)),
       whole as (update "Tally" t
                    set "postCount" = "postCount" + c.posts, "reviewedCount" = "reviewedCount" + c.reviewed,
                        "expandedCount" = "expandedCount" + c.expanded
                   from change c where c.id = ${WHOLE} returning t.id)
  update "Term" t
     set "postCount" = "postCount" + c.posts, "reviewedCount" = "reviewedCount" + c.reviewed,
         "expandedCount" = "expandedCount" + c.expanded
    from whole cross join change c
   where t.id = c.id and (c.posts <> 0 or c.reviewed <> 0 or c.expanded <> 0)`

async function countPublic(sql: Sql, postIds: number[]): Promise<CountsOf> {
  const { rows } = await sql.query<Counts & { id: number }>(
    `select coalesce(f."termId", ${WHOLE}) as id, count(*)::int as posts,
            count(*) filter (where p.status = 'reviewed')::int as reviewed,
            count(*) filter (where p.status = 'expanded')::int as expanded
       from "Post" p
      cross join lateral (select null::int as "termId"
                           union all select "termId" from "PostTerm" where "postId" = p.id) f
      where p.id = any($1::int[]) and p.visibility = 'public'
      group by f."termId"`,
    [postIds],
  )
  return new Map(rows.map(({ id, ...counts }) => [id, counts]))
}

const none: Counts = { posts: 0, reviewed: 0, expanded: 0 }

const difference = (after = none, before = none): Counts => ({
  posts: after.posts - before.posts,
  reviewed: after.reviewed - before.reviewed,
  expanded: after.expanded - before.expanded,
})
