import type { Sql } from '@/lib/db/transaction'
import { isRehearsal } from '@/lib/db/transaction'
import { keepRevisions } from '@/lib/posts/keep-revisions.store'
import { freeAddresses, saveRedirects } from '@/lib/posts/redirects.store'
import { createPosts, replaceRevisions } from '@/lib/posts/write.store'
import type { KnownVerdict } from './classify'
import { isKeptPrivate } from './classify'
import type { JudgedPost, TakenDown } from './judge-entries'
import { judgeEntries } from './judge-entries'
import { movePosts } from './move-posts'
import type { Ready } from './prepare'
import { chooseSlugs } from './slugs'
import * as store from './store'
import { MISSING_PICTURES } from './summary.store'

type OfKnown = Ready & KnownVerdict
type Saved = { id: number; postId?: number }

/**
 * Creates or renews a post for each entry, or leaves it alone, and hides those that the source has taken down; gives
 * the ledger's row for each source id. In a rehearsal, no post that is there already is touched, so that nobody need
 * wait for it, and no revision named.
 */
export async function saveDrafts(
  sql: Sql,
  runId: number,
  entries: Ready[],
  takenDown: TakenDown[] = [],
): Promise<Map<string, store.ItemRow>> {
  const { posts, down } = await judgeEntries(sql, entries, takenDown)
  const known = posts.filter(isKnown)
  // First what locks stored posts: counts are locked last. All that is changed here is held by now.
  const saved = isRehearsal(sql) ? null : await saveKnown(sql, runId, known, down)
  const rows = [
    ...(await saveCreated(sql, posts.filter(isNew), new Date())),
    ...known.map((one) => toKnownRow(one, saved)),
    ...down.flatMap(({ item, verdict }) => (verdict ? toDownRow(item, verdict) : [])),
  ]
  return new Map(rows.map((row) => [row.sourceId ?? '', row]))
}

const isKnown = (post: JudgedPost): post is OfKnown => post.outcome !== 'created'
const isNew = (post: JudgedPost): post is Ready & { outcome: 'created' } =>
  post.outcome === 'created'

type Down = Awaited<ReturnType<typeof judgeEntries>>['down']

/** What is hidden is hidden before its new text comes, and shown after it: no text is public that should not be. */
async function saveKnown(sql: Sql, runId: number, posts: OfKnown[], down: Down) {
  const all: KnownVerdict[] = [...posts, ...down.flatMap(({ verdict }) => verdict ?? [])]
  const moved = (move: 'hide' | 'publish') =>
    all.filter((one) => one.move === move).map(({ known }) => known)
  await movePosts(sql, runId, moved('hide'), 'hide')
  const saved = await saveTexts(
    sql,
    posts.filter(({ hasNewText }) => hasNewText),
  )
  await movePosts(sql, runId, moved('publish'), 'publish')
  return saved
}

/** Gives what was stored for each source id. */
async function saveTexts(sql: Sql, posts: OfKnown[]): Promise<Map<string, Saved>> {
  const updated = posts.filter(({ outcome }) => outcome === 'updated')
  const conflicting = posts.filter(({ outcome }) => outcome === 'conflicting')
  const shown = await replaceRevisions(sql, updated.map(toAddition), new Date())
  await saveRedirects(sql, redirectsOf(updated, shown))
  const kept = await keepRevisions(sql, conflicting.map(toKept))
  const stored = new Map([...shown, ...kept].map((each) => [each.postId, each]))
  return new Map(
    posts.flatMap(({ post, known }) => {
      const own = stored.get(known.id)
      return own ? [[post.sourceId, own]] : []
    }),
  )
}

async function saveCreated(sql: Sql, entries: Ready[], now: Date) {
  const slugs = await chooseSlugs(
    entries.map(({ post }) => post),
    (wanted) => store.findTakenSlugs(sql, wanted),
  )
  const posts = entries.map(({ post }, at) => ({
    ...post,
    visibility: post.stated ?? 'public',
    slug: slugs[at] ?? post.ownSlug,
  }))
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

/** Of what was only moved, no revision is named: it made none. */
function toKnownRow(post: OfKnown, saved: Map<string, Saved> | null): store.ItemRow {
  const { outcome, known, reason } = post
  const own = outcome === 'unchanged' ? { id: known.importedId } : saved?.get(post.post.sourceId)
  const row = { ...toRow(post, outcome, own), slug: known.slug }
  return reason === null ? row : { ...row, reason: withReason(reason, row) }
}

/** What was refused stays that in the ledger, and says what became of the post. */
function toDownRow(item: TakenDown, { outcome, known, reason }: KnownVerdict): store.ItemRow {
  const isRefused = item.kind === 'refused'
  return {
    ...{ outcome: isRefused ? 'refused' : outcome, where: item.where, sourceId: item.sourceId },
    ...{ slug: known.slug, kind: null, itemHash: item.hash ?? null, revisionId: null },
    reason: `${reason ?? ''} ${isRefused ? 'Refused:' : 'Left out there as'} ${item.reason}`.trim(),
  }
}

const withReason = (first: string, { reason }: { reason: string | null }) =>
  reason === null ? first : `${first} ${reason}`

const toAddition = ({ known, post }: OfKnown) => ({
  postId: known.id,
  number: known.revisions + 1,
  origin: 'import' as const,
  revision: post.revision,
  isPrivate: post.stated === 'private',
})

const toKept = (post: OfKnown) => ({
  ...toAddition(post),
  isPrivate: isKeptPrivate(post.known, post.post.stated),
})

const toRow = (entry: Ready, outcome: store.ItemRow['outcome'], saved: Saved | undefined) => ({
  outcome,
  where: entry.where,
  kind: null,
  itemHash: entry.itemHash,
  sourceId: entry.post.sourceId,
  slug: null,
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
