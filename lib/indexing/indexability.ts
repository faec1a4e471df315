import type { Judged, NearCopy, StatusCounts } from '@/lib/posts/post'
import type { ReasonCode } from './rules'
import { reasonCodes, rules } from './rules'

/** What keeps a post out: a code, and the end of a sentence that begins with "Not indexed because". */
type Reason = { code: ReasonCode; because: string }

export type Indexability = {
  /** Whether sitemap, feeds and llms.txt have it, and its page says what it is in structured data. */
  index: boolean
  /** What its page and header tell robots. A near copy that names a canonical is not told off: that would undo it. */
  robots: 'index' | 'noindex'
  /** The slug of the post that search engines may keep in its place. */
  canonical: string | null
  /** None when it may be indexed. */
  reasons: Reason[]
}

/** Whether search engines may keep a post, and what they are told. Every answer to them comes from here. */
export function indexability(
  post: Judged & { nearCopy: NearCopy | null },
  now = new Date(),
): Indexability {
  const reasons = reasonsAgainst(post, now)
  const index = reasons.length === 0
  const isOnlyCopy = reasons.every(({ code }) => code === 'nearCopy')
  const canonical = isOnlyCopy && !index ? standIn(post.nearCopy, now) : null
  return { index, robots: index || canonical !== null ? 'index' : 'noindex', canonical, reasons }
}

/** The same in one word, for a post in a list. */
export const isIndexable = (post: Judged, now = new Date()) =>
  reasonsAgainst(post, now).length === 0

const reasonsAgainst = (post: Judged, now: Date): Reason[] =>
  reasonCodes
    .filter((code) => !rules[code].allows(post, now))
    .map((code) => ({ code, because: rules[code].because(post) }))

/** Only a post that may be indexed itself can stand for others, so a canonical never leads to another one. */
function standIn(nearCopy: NearCopy | null, now: Date): string | null {
  if (nearCopy?.policy !== 'canonical') return null
  return reasonsAgainst(nearCopy.of, now).length === 0 ? nearCopy.of.slug : null
}

/** Whether search engines may keep a list: only one that leads to something they may keep. */
export const isListIndexable = ({ reviewedCount }: Pick<StatusCounts, 'reviewedCount'>) =>
  reviewedCount > 0
