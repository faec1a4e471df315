import type { Prisma } from '@/lib/db/generated/client'
import type { RevisionOrigin } from '@/lib/db/generated/enums'
import { saveBlocks } from './blocks.store'
import { filePosts } from './filing.store'
import { withIds } from './ids.store'
import { projections } from './projections'
import type { NewPost, NewRevision } from './revision'

type Tx = Prisma.TransactionClient

/** One more revision of a post. */
export type Addition = {
  postId: number
  /** One more than the post's last. */
  number: number
  origin: RevisionOrigin
  revision: NewRevision
}

type Stored = { id: number; postId: number }

/** Stores posts with their first revision; gives those revisions in the order of the posts. */
export async function createPosts(tx: Tx, posts: NewPost[], now: Date): Promise<Stored[]> {
  if (posts.length === 0) return []
  const stored = await withIds(tx, 'Post', posts)
  const additions = stored.map(({ id, revision }) => ({
    postId: id,
    number: 1,
    origin: 'import' as const,
    revision,
  }))
  const revisions = await withIds(tx, 'Revision', additions)
  const revisionIds = new Map(revisions.map(({ id, postId }) => [postId, id]))

  await tx.post.createMany({
    data: stored.map(({ revision, ...post }) => ({
      ...post,
      revisionId: revisionIds.get(post.id) ?? 0,
      listedAt: post.publishedAt ?? now,
      ...projections(revision),
    })),
  })
  await insertRevisions(tx, revisions)
  await filePosts(tx, revisions.map(toFiling))
  return revisions
}

/** Adds revisions and makes them what readers see; gives them in the same order. */
export async function replaceRevisions(
  tx: Tx,
  additions: Addition[],
  now: Date,
): Promise<Stored[]> {
  const revisions = await keepRevisions(tx, additions)
  for (const { id, postId, revision } of revisions)
    await tx.post.update({
      where: { id: postId },
      data: { revisionId: id, changedAt: now, ...projections(revision) },
      select: { id: true },
    })
  if (revisions.length > 0) await filePosts(tx, revisions.map(toFiling))
  return revisions
}

/** Adds revisions without showing them: a source's side of a conflict. */
export async function keepRevisions(tx: Tx, additions: Addition[]) {
  if (additions.length === 0) return []
  const revisions = await withIds(tx, 'Revision', additions)
  await insertRevisions(tx, revisions)
  return revisions
}

const toFiling = ({ postId, revision }: Addition) => ({ postId, terms: revision.terms })

async function insertRevisions(tx: Tx, additions: (Addition & { id: number })[]) {
  const ids = await saveBlocks(
    tx,
    additions.flatMap(({ revision }) => revision.blocks),
  )
  await tx.revision.createMany({
    data: additions.map(({ revision, ...row }) => ({
      ...row,
      hash: revision.hash,
      title: revision.title,
      lead: revision.lead,
      blocks: revision.blocks.map(({ hash }) => ids.get(hash) ?? 0),
      metadata: JSON.parse(JSON.stringify(revision.metadata)),
    })),
  })
}
