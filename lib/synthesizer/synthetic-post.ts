import type { SourceBlock } from '@/lib/content/source-block'
import type { Draft } from '@/lib/import/draft'

/** What synthetic posts are made of. */
export type SyntheticBlock = Extract<
  SourceBlock,
  { kind: 'heading' | 'paragraph' | 'code' | 'checklist' | 'figure' }
>

/**
 * A draft with only what each format can say. Saved pages have no date, so the three formats of one seed give the
 * same revisions, but not the same dates.
 */
export type SyntheticPost = Pick<
  Draft,
  'sourceId' | 'title' | 'lead' | 'visibility' | 'metadata'
> & {
  /** ISO 8601, UTC. */
  publishedAt: string
  content: SyntheticBlock[]
}
