import type { RevisionOrigin } from '@/lib/db/generated/enums'

/** When a text was taken from readers or given back, by whom and why. */
type PastWithdrawal = {
  number: number
  isWithdrawn: boolean
  reason: string
  personName: string
  /** ISO 8601 */
  madeAt: string
}

/** A revision as the desk lists it. */
export type PastEntry = {
  number: number
  origin: RevisionOrigin
  /** ISO 8601 */
  createdAt: string
  title: string
  /** Whether readers may read it while its post is public, but for its being withdrawn. */
  isPublic: boolean
  isWithdrawn: boolean
  /** The first one first. */
  withdrawals: PastWithdrawal[]
  /** Why it was made; empty for an import. */
  note: string
  /** Who made it here; null for an import. */
  personName: string | null
}

/** A page of a post's revisions, the latest first. */
export type Past = {
  postId: number
  slug: string
  title: string
  /** The revision that readers see. */
  current: number
  /** The key of that one. */
  revisionId: number
  entries: PastEntry[]
  /** Whether it begins with the latest of all. */
  isLatest: boolean
  /** Where they go on: before the revision with this number. */
  next: number | null
}
