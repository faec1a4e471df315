import type { RevisionOrigin } from '@/lib/db/generated/enums'
import type { Metadata } from './metadata'
import type { PostBlock } from './post'

/** How a post read once, or reads now. */
export type PastRevision = {
  number: number
  origin: RevisionOrigin
  /** ISO 8601 */
  createdAt: string
  title: string
  lead: string
  blocks: PostBlock[]
  metadata: Metadata
}

/** Some revisions of a post, and the post as it is now. */
export type PastRevisions = {
  slug: string
  title: string
  /** The number of the revision that readers see. */
  current: number
  revisions: PastRevision[]
}
