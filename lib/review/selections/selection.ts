import type { RevisionStatus } from '@/lib/posts/post'

export type SelectionId = string

/** Posts as they were when they were selected, and some of them as samples. Moments are ISO 8601. */
export type SelectionPage = {
  id: SelectionId
  filter: string
  sort: string
  count: number
  /** How many had each status. */
  byStatus: Record<RevisionStatus, number>
  createdAt: string
  expiresAt: string
  /** Spread over the selection; a post that is gone since is left out. */
  samples: { id: number; title: string; status: RevisionStatus; version: string }[]
}
