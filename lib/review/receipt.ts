import { isDue } from '@/lib/posts/expiry'
import type { PostPage } from '@/lib/posts/post'

type Judged = Pick<PostPage, 'status' | 'lastReviewed' | 'revisionNumber' | 'review' | 'dueOn'>

/** What a reader may rely on; days are yyyy-mm-dd. */
export type Receipt =
  /** Its review, which may have come with the import, has expired: another is due since. */
  | { kind: 'due'; day: string; since: string; isHere: boolean }
  /** The text on the page is the one that was reviewed. */
  | { kind: 'unchanged'; day: string }
  /** Another text was reviewed: revision `from`, null when readers may not see it. Revision `to` is on the page. */
  | { kind: 'changed'; day: string; from: number | null; to: number }
  /** This very text was reviewed, and somebody went back on it. */
  | { kind: 'reopened'; day: string }
  /** The import says it was reviewed; nobody has done so here. */
  | { kind: 'claimed'; day: string | null }
  | { kind: 'none' }

/**
 * What the latest review made here says of the text that is shown, or else what came with the import. That the
 * text is another one than was reviewed matters more to a reader than that its review would have expired.
 */
export function receiptOf(post: Judged, now: Date): Receipt {
  const receipt = unexpired(post)
  const { dueOn } = post
  if (dueOn === null || !isDue(dueOn, now)) return receipt
  if (receipt.kind !== 'unchanged' && receipt.kind !== 'claimed') return receipt
  const isHere = receipt.kind === 'unchanged'
  return receipt.day ? { kind: 'due', day: receipt.day, since: dueOn, isHere } : receipt
}

type Unexpired = Exclude<Receipt, { kind: 'due' }>

function unexpired({ status, lastReviewed, revisionNumber, review }: Judged): Unexpired {
  if (!review)
    return status === 'reviewed' ? { kind: 'claimed', day: lastReviewed } : { kind: 'none' }
  const { day, revisionNumber: reviewed, isReadable } = review
  if (reviewed !== revisionNumber)
    return { kind: 'changed', day, from: isReadable ? reviewed : null, to: revisionNumber }
  return { kind: status === 'reviewed' ? 'unchanged' : 'reopened', day }
}
