import { inTransaction } from '@/lib/db/transaction'
import { Metadata } from '@/lib/posts/metadata'
import type { RevisionStatus } from '@/lib/posts/post'
import { createPosts } from '@/lib/posts/write.store'

type Standing = {
  status?: RevisionStatus
  version?: string
  lastReviewed?: string
  needsHumanReview?: boolean
}

let made = 0

/** Stores a post for each standing; gives the ids of posts and their revisions, in order. */
export async function makePosts(standings: Standing[]) {
  const posts = standings.map(({ needsHumanReview = false, ...revision }) => {
    made += 1
    const metadata = Metadata.parse({
      revision,
      flags: { 'needs human review': needsHumanReview },
    })
    return {
      sourceId: `made-${made}`,
      slug: `made-${made}`,
      author: null,
      publishedAt: null,
      visibility: 'public' as const,
      revision: {
        title: `Made ${made}`,
        lead: '',
        excerpt: '',
        picture: null,
        blocks: [],
        metadata,
        terms: [],
        words: 0,
        hash: 'a'.repeat(64),
      },
    }
  })
  const revisions = await inTransaction((sql) => createPosts(sql, posts, new Date()))
  return revisions.map(({ id, postId }) => ({ revisionId: id, postId }))
}

export async function makePost(standing: Standing) {
  const [post] = await makePosts([standing])
  if (!post) throw new Error('No post was made.')
  return post
}
