import type { PostPage } from '@/lib/posts/post'

type Judged = Pick<PostPage, 'status' | 'lastReviewed' | 'revisionNumber' | 'review'>

/** What a reader may rely on; days are yyyy-mm-dd. */
export type Receipt =
  /** The text on the page is the one that was reviewed. */
  | { kind: 'unchanged'; day: string }
  /** Another text was reviewed: revision `from`. Revision `to` is on the page. */
  | { kind: 'changed'; day: string; from: number; to: number }
  /** This very text was reviewed, and somebody went back on it. */
  | { kind: 'reopened'; day: string }
  /** The import says it was reviewed; nobody has done so here. */
  | { kind: 'claimed'; day: string | null }
  | { kind: 'none' }

/** What the latest review made here says of the text that is shown, or else what came with the import. */
export function receiptOf({ status, lastReviewed, revisionNumber, review }: Judged): Receipt {
  if (!review)
    return status === 'reviewed' ? { kind: 'claimed', day: lastReviewed } : { kind: 'none' }
  const { day, revisionNumber: from } = review
  if (from !== revisionNumber) return { kind: 'changed', day, from, to: revisionNumber }
  return { kind: status === 'reviewed' ? 'unchanged' : 'reopened', day }
}
