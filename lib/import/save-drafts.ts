import type { Sql } from '@/lib/db/transaction'
import { isRehearsal } from '@/lib/db/transaction'
import { keepRevisions } from '@/lib/posts/keep-revisions.store'
import { freeAddresses, saveRedirects } from '@/lib/posts/redirects.store'
import { createPosts, replaceRevisions } from '@/lib/posts/write.store'
import type { Known, Verdict } from './classify'
import { classify } from './classify'
import type { Ready } from './prepare'
import { chooseSlugs } from './slugs'
import * as store from './store'
import { MISSING_PICTURES } from './summary.store'

type OfKnown = Ready & { known: Known }
type Saved = { id: number; postId?: number }

/**
 * Creates or renews a post for each entry, or leaves it alone; gives the ledger's row for each source id. In a
 * rehearsal, no post that is there already is touched, so that nobody need wait for it, and no revision named.
 */
export async function saveDrafts(sql: Sql, entries: Ready[]): Promise<Map<string, store.ItemRow>> {
  const isUndone = isRehearsal(sql)
  const known = await store.findKnown(
    sql,
    entries.map(({ post }) => post.sourceId),
  )
  const judged = entries.map((entry) => ({
    ...entry,
    ...classify(entry.post, known.get(entry.post.sourceId)),
  }))
  const now = new Date()
  const created = judged.filter((one) => one.outcome === 'created')
  const updated = judged.filter((one) => one.outcome === 'updated')
  const conflicting = judged.filter((one) => one.outcome === 'conflicting')
  const unchanged = judged.filter((one) => one.outcome === 'unchanged')

  const rows = [
    // First what locks stored posts: counts are locked last.
    ...(isUndone ? updated.map((one) => toUpdated(one)) : await saveUpdated(sql, updated, now)),
    ...(await saveCreated(sql, created, now)),
    ...(isUndone
      ? conflicting.map((one) => toConflict(one))
      : await saveConflicting(sql, conflicting)),
    ...unchanged.map((entry) => toRow(entry, 'unchanged', { id: entry.known.importedId })),
  ]
  return new Map(rows.map((row) => [row.sourceId, row]))
}

async function saveCreated(sql: Sql, entries: Ready[], now: Date) {
  const slugs = await chooseSlugs(
    entries.map(({ post }) => post),
    (wanted) => store.findTakenSlugs(sql, wanted),
  )
  const posts = entries.map(({ post }, at) => ({ ...post, slug: slugs[at] ?? post.ownSlug }))
  const saved = await createPosts(sql, posts, now)
  await freeAddresses(
    sql,
    posts.map(({ slug }) => slug),
  )
  await saveRedirects(sql, redirectsOf(entries, saved))
  return entries.map((entry, at) => {
    const { wantedSlug, ownSlug } = entry.post
    const slug = slugs[at] ?? ownSlug
    const reason = `The address ${wantedSlug} belongs to another post.`
    const row = toRow(entry, 'created', saved[at])
    return { ...row, slug, reason: slug === wantedSlug ? row.reason : withReason(reason, row) }
  })
}

async function saveUpdated(sql: Sql, entries: OfKnown[], now: Date) {
  const saved = await replaceRevisions(sql, entries.map(toAddition), now)
  await saveRedirects(sql, redirectsOf(entries, saved))
  return entries.map((entry, at) => toUpdated(entry, saved[at]))
}

async function saveConflicting(sql: Sql, entries: OfKnown[]) {
  const saved = await keepRevisions(sql, entries.map(toAddition))
  return entries.map((entry, at) => toConflict(entry, saved[at]))
}

const toUpdated = (entry: OfKnown, saved?: Saved) => toRow(entry, 'updated', saved)

function toConflict(entry: OfKnown, saved?: Saved) {
  const row = toRow(entry, 'conflicting', saved)
  return { ...row, reason: withReason(changedOnBothSides, row) }
}

const changedOnBothSides =
  'It changed at the source and was edited or judged here. Ours stays live; theirs is kept as a revision.'

const withReason = (first: string, { reason }: { reason: string | null }) =>
  reason === null ? first : `${first} ${reason}`

const toAddition = ({ known, post }: OfKnown) => ({
  postId: known.id,
  number: known.revisions + 1,
  origin: 'import' as const,
  revision: post.revision,
})

const toRow = (
  entry: Ready & { known?: Known },
  outcome: Verdict['outcome'],
  saved: Saved | undefined,
) => ({
  outcome,
  where: entry.where,
  kind: null,
  itemHash: entry.itemHash,
  sourceId: entry.post.sourceId,
  slug: entry.known?.slug ?? null,
  reason: reasonOf(entry),
  revisionId: saved?.id ?? null,
})

/** Said of a post that came, but not whole. */
function reasonOf({ missing }: Ready): string | null {
  if (missing.length === 0) return null
  return `${MISSING_PICTURES}${missing.join(', ')}.`
}

const redirectsOf = (entries: Ready[], saved: Saved[]) =>
  entries.flatMap(({ post }, at) => {
    const postId = saved[at]?.postId
    return postId === undefined ? [] : post.redirects.map((path) => ({ path, postId }))
  })
