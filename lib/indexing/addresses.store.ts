import { db, pool } from '@/lib/db/client'
import type { Visibility } from '@/lib/posts/post'
import { postPath } from '@/lib/posts/post-path'
import { isKnown } from '@/lib/posts/readable'
import { robotsSelect, toRobotsTag } from './robots.store'

/** `robots` is what its page's header tells search engines; null for nothing. */
export type Housed = { slug: string; visibility: Visibility; robots: string | null }

/** The post at the first of these slugs that has one, or null. */
export async function findPostAt(slugs: readonly string[]): Promise<Housed | null> {
  const rows = await db.post.findMany({
    where: { slug: { in: [...slugs] } },
    select: { slug: true, ...robotsSelect },
    relationLoadStrategy: 'join',
  })
  const found = firstOf(slugs, rows, ({ slug }) => slug)
  if (!found) return null
  return { slug: found.slug, visibility: found.visibility, robots: await toRobotsTag(found) }
}

export async function isPublic(id: number): Promise<boolean> {
  const { rowCount } = await pool.query(
    `select from "Post" where id = $1 and visibility = 'public'`,
    [id],
  )
  return rowCount !== 0
}

/**
 * Whether the public post at `slug` has revisions of all these numbers, different ones, that anybody may know of, and
 * whether one of them was withdrawn.
 */
export async function findRevisions(slug: string, numbers: readonly number[]) {
  const { rows } = await pool.query<{ isWithdrawn: boolean }>(
    `select r."isWithdrawn" from "Revision" r join "Post" p on p.id = r."postId"
      where p.slug = $1 and r.number = any($2) and ${isKnown}`,
    [slug, numbers],
  )
  if (rows.length < numbers.length) return 'missing' as const
  return rows.some(({ isWithdrawn }) => isWithdrawn) ? ('withdrawn' as const) : ('there' as const)
}

/** Where a redirect leads: to a public post, to one that is gone, or nowhere that may be told. */
export type Led = { status: 'moved'; slug: string } | { status: 'gone' } | { status: 'unknown' }

/** Merges of merges: more than anybody makes, and the end of what would go round in circles. */
const MOST_MERGES = 8

/** Follows the redirect at the first of these paths that has one, through merged posts to the one that stays. */
export async function followRedirect(paths: readonly string[]): Promise<Led | null> {
  let at = await findRedirect(paths)
  for (let merges = 0; at?.visibility === 'removed' && merges < MOST_MERGES; merges += 1) {
    const next = await findRedirect([postPath(at.slug ?? '')])
    if (!next) break
    at = next
  }
  if (!at) return null
  if (at.slug === null || at.visibility === 'removed') return { status: 'gone' }
  return at.visibility === 'public' ? { status: 'moved', slug: at.slug } : { status: 'unknown' }
}

/** Without a post, when that was taken back. */
type Redirect = { path: string; slug: string | null; visibility: Visibility | null }

async function findRedirect(paths: readonly string[]): Promise<Redirect | null> {
  const { rows } = await pool.query<Redirect>(
    `select r.path, p.slug, p.visibility
       from "Redirect" r left join "Post" p on p.id = r."postId" where r.path = any($1)`,
    [paths],
  )
  return firstOf(paths, rows, ({ path }) => path)
}

const firstOf = <Row>(keys: readonly string[], rows: Row[], keyOf: (row: Row) => string) =>
  rows.toSorted((a, b) => keys.indexOf(keyOf(a)) - keys.indexOf(keyOf(b)))[0] ?? null
