import { z } from 'zod'
import { SourceBlock } from '@/lib/content/source-block'
import { Metadata } from '@/lib/posts/metadata'

/** A post as a source tells it, and one line of a JSON lines archive. */
export const Draft = z.object({
  /** What the source calls it; a re-import finds the post by it. */
  sourceId: z.string().min(1).max(200),
  /** The address it had at the source. Without one, it is made from the title. */
  slug: z.string().max(200).optional(),
  title: z.string().min(1).max(500),
  lead: z.string().default(''),
  publishedAt: z.iso.datetime({ offset: true }).optional(),
  visibility: z.enum(['public', 'private']).default('public'),
  content: z.array(SourceBlock),
  metadata: Metadata.prefault({}),
})
export type Draft = z.output<typeof Draft>
