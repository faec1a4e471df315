import type { SourceBlock } from '@/lib/content/source-block'
import type { Metadata } from '@/lib/posts/metadata'

/** What a saved page says, in whatever form it was saved. */
export type SavedPost = {
  /** Where its title stands, from 1. */
  line: number
  title: string
  lead: string
  content: SourceBlock[]
  metadata: Metadata
}
