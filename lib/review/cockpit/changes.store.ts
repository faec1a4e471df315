import { diffApart } from '@/lib/posts/diff-apart'
import type { RevisionDiff } from '@/lib/posts/diff-revisions'
import { findPastRevisions } from '@/lib/posts/past-revisions.store'
import type { DeskPost } from '../desk'

/** What became of a post since a revision of it was reviewed. */
export type Changes = { from: number; to: number; diff: RevisionDiff }

/** What changed since the last review; null when that was of this very text, or when there was none. */
export async function findChanges({ post, reviewed }: DeskPost): Promise<Changes | null> {
  const [from, to] = [reviewed?.number, post.revisionNumber]
  if (from === undefined || from === to) return null
  const found = await findPastRevisions(post.slug, [from, to], 'desk')
  const before = found?.revisions.find(({ number }) => number === from)
  const after = found?.revisions.find(({ number }) => number === to)
  return before && after ? { from, to, diff: await diffApart('desk', before, after) } : null
}
