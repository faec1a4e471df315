import type { Block } from '@/lib/content/block'
import type { Sql } from '@/lib/db/transaction'
import type { TermKind } from '@/lib/posts/post'

export type KnownBlock = Block & { id: number }
export type KnownTerm = { id: number; kind: TermKind; slug: string }

const termKey = ({ kind, slug }: { kind: string; slug: string }) => `${kind}/${slug}`

/** Whether anything is here that an archive would have to be merged with. */
export async function hasContent(sql: Sql): Promise<boolean> {
  const { rows } = await sql.query<{ some: boolean }>(
    `select exists (select from "Post") or exists (select from "Redirect") or exists (select from "ChangeSet")
            or exists (select from "BlockVerdict") as some`,
  )
  return rows[0]?.some ?? false
}

/** Without posts, these are what an import left that was taken back: nobody says or shows them. */
export async function clearLeftovers(sql: Sql) {
  await sql.query('delete from "PostCoverage"')
  await sql.query('delete from "Block"')
  await sql.query('delete from "Pattern"')
  await sql.query('delete from "Term"')
  await sql.query('delete from "Attachment"')
}

/** Gives rows their ids, in order. A restore has the archive to itself: it takes them all at once. */
export async function withFreeIds<Row extends object>(
  sql: Sql,
  table: 'Block' | 'Post' | 'Revision',
  own: Row[],
): Promise<(Row & { id: number })[]> {
  if (own.length === 0) return []
  const { rows } = await sql.query<{ last: number }>(
    `select setval(ids, nextval(ids) + $2::int - 1)::int as last
       from pg_get_serial_sequence($1, 'id') as ids`,
    [`"${table}"`, own.length],
  )
  const [taken] = rows
  if (!taken) throw new Error(`The database gave no ids for ${table}.`)
  return own.map((row, at) => ({ ...row, id: taken.last - own.length + 1 + at }))
}

export async function findBlocks(sql: Sql, hashes: string[]): Promise<KnownBlock[]> {
  const { rows } = await sql.query<KnownBlock>(
    'select id, hash, kind, tree, text, words from "Block" where hash = any($1::char(64)[])',
    [hashes],
  )
  return rows
}

export async function findTerms(sql: Sql, keys: string[]): Promise<Map<string, KnownTerm>> {
  const named = keys.map((key) => key.split('/'))
  const { rows } = await sql.query<KnownTerm>(
    `select t.id, t.kind, t.slug from unnest($1::"TermKind"[], $2::text[]) as named(kind, slug)
       join "Term" t on t.kind = named.kind and t.slug = named.slug`,
    [named.map(([kind]) => kind), named.map(([, ...slug]) => slug.join('/'))],
  )
  return new Map(rows.map((term) => [termKey(term), term]))
}

/** The ids of posts by their source id. */
export async function findPosts(sql: Sql, sourceIds: string[]): Promise<Map<string, number>> {
  const { rows } = await sql.query<{ id: number; sourceId: string }>(
    'select id, "sourceId" from "Post" where "sourceId" = any($1::text[])',
    [sourceIds],
  )
  return new Map(rows.map(({ id, sourceId }) => [sourceId, id]))
}

type Place = { postId: number; number: number }
export const placeKey = ({ postId, number }: Place) => `${postId}:${number}`

/** The ids of revisions by their `placeKey`. */
export async function findRevisions(sql: Sql, places: Place[]): Promise<Map<string, number>> {
  const { rows } = await sql.query<Place & { id: number }>(
    `select r.id, r."postId", r.number from unnest($1::int[], $2::int[]) as named("postId", number)
       join "Revision" r using ("postId", number)`,
    [places.map(({ postId }) => postId), places.map(({ number }) => number)],
  )
  return new Map(rows.map((revision) => [placeKey(revision), revision.id]))
}

/**
 * Every lookup through its index: PostgreSQL plans when the tables are still empty, and would read them whole
 * for each row. Every reference is looked up here, so where the role may, foreign keys need not do it again.
 */
export async function loadFast(sql: Sql) {
  await sql.query('set local enable_seqscan = off')
  await sql.query('discard plans')
  await sql.query('set local idle_in_transaction_session_timeout = 0')
  await sql.query(
    `select set_config('session_replication_role', 'replica', true)
      where has_parameter_privilege('session_replication_role', 'set')`,
  )
}

/**
 * Lets PostgreSQL look at what it was given, counts the posts, of each term and of all, and takes back what was
 * said of posts before their decisions were read: that a date of review without the status contradicts itself.
 */
export async function settle(sql: Sql) {
  await sql.query(
    'analyze "Pattern", "Block", "BlockStanding", "Term", "Post", "PostTerm", "Revision", "ChangeSet", "Decision", "Placement", "Redirect"',
  )
  await sql.query('set local enable_seqscan = on')
  await sql.query(
    `update "Term" t
        set "postCount" = c.posts, "reviewedCount" = c.reviewed, "expandedCount" = c.expanded
       from (select f."termId", ${counts}
               from "PostTerm" f join "Post" p on p.id = f."postId"
              where p.visibility = 'public' group by f."termId") c
      where t.id = c."termId"`,
  )
  await sql.query(
    `update "Tally" t
        set "postCount" = c.posts, "reviewedCount" = c.reviewed, "expandedCount" = c.expanded
       from (select ${counts} from "Post" p where p.visibility = 'public') c`,
  )
  await sql.query(
    `update "Post" p set contradictions = p.contradictions - 1
      where p.status <> 'reviewed' and p."lastReviewed" is not null
        and exists (select from "Decision" d
                     where d."postId" = p.id and d."to" = 'reviewed' and d.undoes is null
                       and not exists (select from "Decision" u
                                        where u."postId" = d."postId" and u.undoes = d.number))`,
  )
}

const counts = `count(*) as posts, count(*) filter (where p.status = 'reviewed') as reviewed,
  count(*) filter (where p.status = 'expanded') as expanded`

/** Hides revisions of an older archive that readers have never seen. */
export const hideNeverShown = (sql: Sql) => sql.query('select hide_revisions_never_shown()')
