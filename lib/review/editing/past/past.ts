import type { RevisionOrigin } from '@/lib/db/generated/enums'

/** A revision as the desk lists it. */
export type PastEntry = {
  number: number
  origin: RevisionOrigin
  /** ISO 8601 */
  createdAt: string
  title: string
  /** Why it was made; empty for an import. */
  note: string
  /** Who made it here; null for an import. */
  personName: string | null
}

/** The revisions of a post, the latest first. */
export type Past = {
  postId: number
  slug: string
  title: string
  /** The revision that readers see. */
  current: number
  /** The key of that one. */
  revisionId: number
  entries: PastEntry[]
  /** Whether there are older ones than these. */
  hasOlder: boolean
}
