import { locks } from '@/lib/db/locks'
import type { Sql } from '@/lib/db/transaction'
import { postPath } from './post-path'
import { freeAddresses } from './redirects.store'

/**
 * Moves and merges are few, and an address that one takes another may be leaving: they wait for each other.
 * From here on, nobody else moves posts, merges them or parts them until the transaction ends. Posts are held before,
 * and `for no key update`: a merge names its target, and must not wait for who waits here.
 */
export const holdAddresses = (sql: Sql) =>
  sql.query('select pg_advisory_xact_lock($1)', [locks.addresses])

type Merged = { postId: number; slug: string }

/**
 * Leads all addresses of a post that was removed to another one, its own and those that led to it: to where that one
 * was merged, when it was.
 */
export async function leadAddresses(sql: Sql, { postId, slug }: Merged, intoId: number) {
  const targetId = await findEnd(sql, intoId)
  await sql.query(
    `update "Redirect" set "postId" = $2, "mergedId" = coalesce("mergedId", $1) where "postId" = $1`,
    [postId, targetId],
  )
  await sql.query(
    `insert into "Redirect" (path, "postId", "mergedId") values ($3, $2, $1)
     on conflict (path) do update set "postId" = excluded."postId", "mergedId" = excluded."mergedId"`,
    [postId, targetId, postPath(slug)],
  )
}

/** Where the merges of a post end; itself, when it was not merged. */
async function findEnd(sql: Sql, postId: number): Promise<number> {
  const { rows } = await sql.query<{ id: number }>(
    `with recursive way(id, step) as (
            select $1::int, 0
             union all
            select last."mergedIntoId", way.step + 1 from way
             cross join lateral (select p."mergedIntoId" from "Placement" p where p."postId" = way.id
                                  order by p.number desc limit 1) last
             where last."mergedIntoId" is not null)
     select id from way order by step desc limit 1`,
    [postId],
  )
  return rows[0]?.id ?? postId
}

/**
 * Gives a post its addresses back: its own, those it had, and those of posts that are merged into it. The trail
 * says by now that it is merged into none.
 */
export async function takeBackAddresses(sql: Sql, { postId, slug }: Merged) {
  await freeAddresses(sql, [slug])
  await sql.query(
    `with recursive own(id) as (
            select $1::int
             union
            select m."postId" from own
              join "Placement" m on m."mergedIntoId" = own.id
             where not exists (select from "Placement" n
                                where n."postId" = m."postId" and n.number > m.number))
     update "Redirect" r set "postId" = $1, "mergedId" = nullif(r."mergedId", $1)
       from own where r."mergedId" = own.id`,
    [postId],
  )
}

/** A post that has an address, or had it. */
export type Holder = { id: number; title: string }

/** The other post that this slug leads to, as its own or as one that it had; null when it is free. */
export async function findHolder(sql: Sql, slug: string, postId: number): Promise<Holder | null> {
  const path = postPath(slug)
  const { rows } = await sql.query<Holder>(
    `select p.id, p.title from "Post" p where p.slug = $1 and p.id <> $2
      union all
     select p.id, p.title from "Redirect" r join "Post" p on p.id = coalesce(r."mergedId", r."postId")
      where r.path = any($3) and p.id <> $2 limit 1`,
    [slug, postId, [path, `${path}/`]],
  )
  return rows[0] ?? null
}
