import { copyRows } from '@/lib/db/copy'
import type { Sql } from '@/lib/db/transaction'
import { composeRevision } from '@/lib/posts/compose-revision'
import { isDue } from '@/lib/posts/expiry'
import { projections } from '@/lib/posts/projections'
import type { PostEntry, RevisionEntry } from './batches'
import type { KnownBlocks } from './known-blocks'
import { Refusal } from './refusal'
import type { KnownBlock, KnownTerm } from './restore.store'
import { findTerms, placeKey, withFreeIds } from './restore.store'

type Blocks = Map<string, KnownBlock>
type Terms = Map<string, KnownTerm>
type Post = PostEntry & { id: number }
/** A revision of a stored post, with what it says. */
type Revision = RevisionEntry & { id: number; postId: number; said: KnownBlock[] }

/** Stores posts with all their revisions. What lists need of them is worked out anew, not read. */
export async function savePosts(sql: Sql, entries: PostEntry[], knownBlocks: KnownBlocks) {
  const blocks = await knownBlocks.find(sql, hashesOf(entries))
  const terms = await findTerms(sql, [...new Set(entries.flatMap((entry) => entry.terms))])
  const posts = await withFreeIds(sql, 'Post', entries)
  const revisions = await withFreeIds(
    sql,
    'Revision',
    posts.flatMap(({ id, revisions: own }) =>
      own.map((entry) => ({ ...entry, postId: id, said: saidBy(entry, blocks) })),
    ),
  )
  const current = new Map(revisions.map((revision) => [placeKey(revision), revision]))

  await copyRows(
    sql,
    'Post',
    posts.map((post) => toPost(post, current.get(placeOf(post)), terms)),
  )
  await copyRows(sql, 'Revision', revisions.map(toRevision))
  await copyRows(
    sql,
    'PostTerm',
    posts.flatMap((post) => toFilings(post, terms)),
  )
}

const hashesOf = (entries: PostEntry[]) =>
  new Set(entries.flatMap(({ revisions }) => revisions.flatMap(({ blocks }) => blocks)))

const placeOf = ({ id, revision }: Post) => placeKey({ postId: id, number: revision })

function toPost(post: Post, current: Revision | undefined, terms: Terms) {
  if (!current) throw new Refusal(`${post.where}: its revision ${post.revision} does not follow.`)
  const { status, version, lastReviewed, needsHumanReview, awaitsSecond } = post
  const standing = { status, version, lastReviewed, needsHumanReview, awaitsSecond }
  const { image, ...columns } = projections(toContent(current), { standing })
  const filedUnder = termsOf(post, terms)
  return {
    ...columns,
    image: image && { json: image },
    id: post.id,
    sourceId: post.sourceId,
    slug: post.slug,
    revisionId: current.id,
    dueOn: post.dueOn,
    isDue: isDue(post.dueOn, new Date()),
    visibility: post.visibility,
    author: post.author,
    publishedAt: post.publishedAt,
    listedAt: post.listedAt,
    changedAt: post.changedAt,
    stackId: filedUnder.find(({ kind }) => kind === 'stack')?.id ?? null,
    problemId: filedUnder.find(({ kind }) => kind === 'problem')?.id ?? null,
  }
}

const toContent = ({ title, lead, said, metadata }: Revision) =>
  composeRevision({ title, lead, blocks: said, metadata: metadata.read })

const toRevision = (revision: Revision) => ({
  id: revision.id,
  postId: revision.postId,
  number: revision.number,
  origin: revision.origin,
  hash: revision.hash,
  title: revision.title,
  lead: revision.lead,
  blocks: revision.said.map(({ id }) => id),
  metadata: { json: revision.metadata.stored },
  isPublic: revision.isPublic ?? true,
  createdAt: revision.createdAt,
  note: revision.note,
  personName: revision.personName,
  changeSetId: revision.change,
})

const toFilings = (post: Post, terms: Terms) =>
  termsOf(post, terms).map((term, position) => ({
    postId: post.id,
    termId: term.id,
    position,
    listedAt: post.listedAt,
  }))

const saidBy = ({ where, blocks: hashes }: RevisionEntry, blocks: Blocks) =>
  hashes.map((hash) => {
    const block = blocks.get(hash)
    if (!block) throw new Refusal(`${where}: it names the block ${hash}, which is not in the file.`)
    return block
  })

const termsOf = ({ where, terms: keys }: PostEntry, terms: Terms) =>
  keys.map((key) => {
    const term = terms.get(key)
    if (!term) throw new Refusal(`${where}: it names the term ${key}, which is not in the file.`)
    return term
  })
