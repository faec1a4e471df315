import { copyRows } from '@/lib/db/copy'
import type { Sql } from '@/lib/db/transaction'
import { keepingCounts } from './counts.store'
import type { Expiries } from './expiry'
import { expiryOf, monthsOf } from './expiry'
import { readExpiries } from './expiry.store'
import { fileNewPosts, filePosts } from './filing.store'
import { withIds } from './ids.store'
import type { Addition, Stored } from './keep-revisions.store'
import { insertRevisions, keepRevisions } from './keep-revisions.store'
import type { RevisionStatus } from './post'
import { projections } from './projections'
import { findReviewedHere } from './reviewed-here.store'
import type { NewPost, NewRevision } from './revision'
import type { TermIds } from './terms.store'
import { saveTerms } from './terms.store'

/** What decisions made of a post. */
type Standing = {
  status: RevisionStatus
  version: string
  lastReviewed: string | null
  needsHumanReview: boolean
  awaitsSecond: boolean
}

/** Stores posts with their first revision; gives those revisions in the order of the posts. */
export async function createPosts(sql: Sql, posts: NewPost[], now: Date): Promise<Stored[]> {
  if (posts.length === 0) return []
  const filing = await findFiling(
    sql,
    posts.map(({ revision }) => revision),
  )
  const stored = await withIds(sql, 'Post', posts)
  const revisions = await withIds(
    sql,
    'Revision',
    stored.map(({ id, revision }) => ({ ...first, postId: id, revision })),
  )
  const revisionIds = new Map(revisions.map(({ id, postId }) => [postId, id]))
  await copyRows(
    sql,
    'Post',
    stored.map(({ id, sourceId, slug, author, publishedAt, visibility, revision }) => ({
      ...listColumns(revision, filing, now),
      image: revision.picture && { json: revision.picture },
      id,
      sourceId,
      slug,
      author,
      publishedAt,
      visibility,
      revisionId: revisionIds.get(id) ?? null,
      listedAt: publishedAt ?? now,
    })),
  )
  await insertRevisions(sql, revisions)
  await fileNewPosts(
    sql,
    stored.map(({ id, publishedAt, revision }) => ({
      postId: id,
      listedAt: publishedAt ?? now,
      terms: revision.terms,
    })),
    filing.termIds,
  )
  return revisions
}

const first = { number: 1, origin: 'import' } as const

/** Adds revisions and makes them what readers see; gives them in the same order. */
export async function replaceRevisions(sql: Sql, additions: Addition[], now: Date) {
  const revisions = await keepRevisions(sql, additions)
  await showRevisions(sql, revisions, now)
  return revisions
}

type Shown = { id: number; postId: number; revision: NewRevision }

/**
 * Makes stored revisions what readers see, with all that lists need of them. Posts stand as their metadata claims,
 * unless it is given by their ids what decisions made of them.
 */
export async function showRevisions(
  sql: Sql,
  revisions: Shown[],
  now: Date,
  standings: ReadonlyMap<number, Standing> = new Map(),
) {
  if (revisions.length === 0) return
  const filing = await findFiling(
    sql,
    revisions.map(({ revision }) => revision),
  )
  const reviewed = await findReviewedHere(
    sql,
    revisions.map(({ postId }) => postId),
  )
  const rows = revisions.map(({ id, postId, revision }) => ({
    id: postId,
    revisionId: id,
    changedAt: now,
    ...listColumns(revision, filing, now, {
      isReviewedHere: reviewed.has(postId),
      standing: standings.get(postId),
    }),
  }))
  const columns = Object.keys(rows[0] ?? {}).map((name) => `"${name}" = r."${name}"`)
  const terms = new Map(revisions.map(({ postId, revision }) => [postId, revision.terms]))
  await keepingCounts(sql, [...terms.keys()], async () => {
    const { rows: listed } = await sql.query<{ id: number; listedAt: Date }>(
      `update "Post" p set ${columns.join()} from json_populate_recordset(null::"Post", $1) r
        where p.id = r.id returning p.id, p."listedAt"`,
      [JSON.stringify(rows)],
    )
    await filePosts(
      sql,
      listed.map(({ id, listedAt }) => ({ postId: id, listedAt, terms: terms.get(id) ?? [] })),
      filing.termIds,
    )
  })
}

/** What lists need beside what revisions say: the ids of their terms, and when reviews expire here. */
type Filing = { termIds: TermIds; expiries: Expiries }

const findFiling = async (sql: Sql, revisions: NewRevision[]): Promise<Filing> => ({
  termIds: await saveTerms(
    sql,
    revisions.flatMap(({ terms }) => terms),
  ),
  expiries: await readExpiries(sql),
})

function listColumns(
  revision: NewRevision,
  { termIds, expiries }: Filing,
  now: Date,
  {
    isReviewedHere = false,
    standing,
  }: { isReviewedHere?: boolean; standing?: Standing | undefined } = {},
) {
  const stackId = termIds.main(revision.terms, 'stack')
  const problemId = termIds.main(revision.terms, 'problem')
  const columns = projections(revision, { isReviewedHere, ...(standing && { standing }) })
  const expiry = expiryOf(columns, monthsOf(expiries, [stackId, problemId]), now)
  return { ...columns, ...expiry, stackId, problemId }
}

/** Removes posts with all their revisions; their blocks stay, for whoever says them next. */
export async function dropPosts(sql: Sql, ids: number[]) {
  await keepingCounts(sql, ids, () =>
    sql.query('delete from "Post" where id = any($1::int[])', [ids]),
  )
}

/** Removes revisions that no post shows. */
export async function dropRevisions(sql: Sql, ids: number[]) {
  await sql.query('delete from "Revision" where id = any($1::int[])', [ids])
}
