import { toBlocks } from '@/lib/content/blocks'
import { inTransaction } from '@/lib/db/transaction'
import { Metadata } from '@/lib/posts/metadata'
import type { RevisionStatus, Visibility } from '@/lib/posts/post'
import { termsOf } from '@/lib/posts/terms'
import { createPosts } from '@/lib/posts/write.store'

type Standing = {
  visibility?: Visibility
  status?: RevisionStatus
  version?: string
  lastReviewed?: string
  needsHumanReview?: boolean
  stack?: string
  problem?: string
  tools?: string[]
  difficulty?: string
  quality?: number
  viewCount?: number
  /** Its paragraphs. */
  texts?: string[]
}

let made = 0

/** Stores a post for each standing; gives the ids of posts and their revisions, in order. */
export async function makePosts(standings: Standing[]) {
  const posts = standings.map((standing) => {
    made += 1
    const metadata = toMetadata(standing)
    return {
      sourceId: `made-${made}`,
      slug: `made-${made}`,
      author: null,
      publishedAt: null,
      visibility: standing.visibility ?? ('public' as const),
      revision: {
        title: `Made ${made}`,
        lead: '',
        excerpt: '',
        picture: null,
        blocks: toBlocks((standing.texts ?? []).map((text) => ({ kind: 'paragraph', text }))),
        metadata,
        terms: termsOf(metadata),
        words: 0,
        hash: 'a'.repeat(64),
      },
    }
  })
  const revisions = await inTransaction((sql) => createPosts(sql, posts, new Date()))
  return revisions.map(({ id, postId }) => ({ revisionId: id, postId }))
}

function toMetadata({
  status,
  version,
  lastReviewed,
  needsHumanReview = false,
  visibility: _,
  texts: __,
  ...more
}: Standing) {
  const { stack, problem, quality, ...claims } = more
  return Metadata.parse({
    ...claims,
    revision: { status, version, lastReviewed },
    flags: { 'needs human review': needsHumanReview },
    stack: stack ? [stack] : [],
    entities: problem ? [{ name: problem, type: 'problem' }] : [],
    score: quality === undefined ? {} : { quality },
  })
}

export async function makePost(standing: Standing) {
  const [post] = await makePosts([standing])
  if (!post) throw new Error('No post was made.')
  return post
}
