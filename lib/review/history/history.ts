import type { RevisionOrigin } from '@/lib/db/generated/enums'
import type { RevisionStatus } from '@/lib/posts/post'

/** A decision as readers see it. */
export type HistoryDecision = {
  id: number
  from: RevisionStatus
  to: RevisionStatus
  /** The post's version after it. */
  version: string
  note: string
  personName: string
  /** ISO 8601 */
  decidedAt: string
}

/** A revision in the history of its post; of one that was withdrawn, nothing but that is said. */
export type HistoryEntry = {
  number: number
  origin: RevisionOrigin
  /** ISO 8601 */
  createdAt: string
  title: string
  isWithdrawn: boolean
  /** Who made it here; null when it came with an import. */
  personName: string | null
  /** Why it was made, or what the import had to say of it. */
  reason: string | null
  /** The number of the revision before it that can be read, if any. */
  previous: number | null
  /** The latest on this text, newest first. */
  decisions: HistoryDecision[]
}

/** A page of a post's history, the latest revision first. */
export type History = {
  slug: string
  title: string
  /** The number of the revision that readers see: an import may keep a later one aside. */
  current: number
  entries: HistoryEntry[]
  /** Where the history goes on: before the revision with this number. */
  next: number | null
}
