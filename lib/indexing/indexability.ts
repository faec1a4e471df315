import { isDue } from '@/lib/posts/expiry'
import type { RevisionStatus, StatusCounts, Visibility } from '@/lib/posts/post'

type Judged = {
  status: RevisionStatus
  visibility: Visibility
  needsHumanReview: boolean
  /** yyyy-mm-dd */
  dueOn: string | null
  awaitsSecond: boolean
}

/** `reasons` say in plain words what keeps a post out; none when it may be indexed. */
export type Indexability = { index: boolean; reasons: string[] }

/** Whether search engines may keep a post: only what is reviewed, public, not expired and not waiting for a person. */
export function indexability(
  { status, visibility, needsHumanReview, dueOn, awaitsSecond }: Judged,
  now = new Date(),
): Indexability {
  const reasons: string[] = []
  if (status !== 'reviewed') reasons.push(`not reviewed yet: ${status}`)
  if (visibility !== 'public') reasons.push(`not public: ${visibility}`)
  if (needsHumanReview) reasons.push('needs human review')
  if (isDue(dueOn, now)) reasons.push('review expired')
  if (awaitsSecond) reasons.push('waits for a second reviewer')
  return { index: reasons.length === 0, reasons }
}

/** Whether search engines may keep a list: only one that leads to something they may keep. */
export const isListIndexable = ({ reviewedCount }: Pick<StatusCounts, 'reviewedCount'>) =>
  reviewedCount > 0
