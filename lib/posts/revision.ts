import type { Block } from '@/lib/content/block'
import type { Metadata } from './metadata'
import type { Picture } from './picture'
import type { Visibility } from './post'
import type { NamedTerm } from './terms'

/** A revision ready to be stored, and what lists need of it. */
export type NewRevision = {
  title: string
  lead: string
  excerpt: string
  picture: Picture | null
  blocks: Block[]
  metadata: Metadata
  terms: NamedTerm[]
  /** Measured. */
  words: number
  /** As `hashRevision` gives it. */
  hash: string
}

/** A post ready to be stored for the first time. */
export type NewPost = {
  sourceId: string
  slug: string
  author: string | null
  publishedAt: Date | null
  visibility: Visibility
  revision: NewRevision
}
