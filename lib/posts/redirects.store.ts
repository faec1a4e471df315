import type { Sql } from '@/lib/db/transaction'
import { postPath, slugOfPath } from './post-path'

type Redirect = { path: string; postId: number }

/** In bytes: longer ones fit no index, and no request that we answer. */
const LONGEST = 2_000

/**
 * Remembers addresses that posts had. One that leads to a post already is left alone, and so is the own address of a
 * post. A redirect names a post and not where it leads: whatever is saved, there can be neither chain nor loop.
 */
export async function saveRedirects(sql: Sql, redirects: Redirect[]) {
  const fitting = redirects.filter(({ path }) => Buffer.byteLength(path) <= LONGEST)
  if (fitting.length === 0) return
  const rows = new Map(fitting.toReversed().map((each) => [each.path, each])) // the first of two stays
  await sql.query(
    `insert into "Redirect" (path, "postId")
     select path, "postId" from json_to_recordset($1) as r(path text, "postId" int, slug text)
      where not exists (select from "Post" p where p.slug = r.slug)
     on conflict (path) do update set "postId" = excluded."postId" where "Redirect"."postId" is null`,
    [JSON.stringify([...rows.values()].map((row) => ({ ...row, slug: slugOfPath(row.path) })))],
  )
}

/** Forgets the redirects that stood where posts are now. */
export async function freeAddresses(sql: Sql, slugs: string[]) {
  const paths = slugs.map(postPath)
  await sql.query('delete from "Redirect" where path = any($1)', [
    [...paths, ...paths.map((path) => `${path}/`)],
  ])
}

type Move = { postId: number; from: string; to: string }

/**
 * What a post's new slug means for redirects: its old address leads to it from now on, and nothing else stands at
 * its new one. For whoever writes the slug, in the same transaction; `from` and `to` are slugs.
 */
export async function redirectMovedPost(sql: Sql, { postId, from, to }: Move) {
  if (from === to) return
  await freeAddresses(sql, [from, to])
  await sql.query('insert into "Redirect" (path, "postId") values ($1, $2)', [
    postPath(from),
    postId,
  ])
}
