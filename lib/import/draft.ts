import { z } from 'zod'
import { SourceBlock } from '@/lib/content/source-block'
import { Metadata } from '@/lib/posts/metadata'

/** Pictures that other items of the source hold: `withPictures` puts them before block `at` of the content. */
const PendingPictures = z.object({
  at: z.int().nonnegative(),
  /** A featured picture is left out when the content shows it already. */
  role: z.enum(['featured', 'gallery']),
  /** Source ids of set-aside items. */
  ids: z.array(z.string()),
  /** In place of ids: all pictures that were uploaded to the post with this source id. */
  of: z.string().optional(),
})

/** A post as a source tells it, and one line of a JSON lines archive. */
export const Draft = z.object({
  /** What the source calls it; a re-import finds the post by it. */
  sourceId: z.string().min(1).max(200),
  /** The address it had at the source. Without one, it is made from the title. */
  slug: z.string().max(200).optional(),
  title: z.string().min(1).max(500),
  lead: z.string().default(''),
  publishedAt: z.iso.datetime({ offset: true }).optional(),
  /** When the source says it was last changed. */
  updatedAt: z.iso.datetime({ offset: true }).optional(),
  /** Who wrote it, as readers know them. */
  author: z.string().max(200).optional(),
  /** Who may read it at the source now. Unsaid, a new post is public, and one that is here stays as it is. */
  visibility: z.enum(['public', 'private']).optional(),
  /** What the source files it under, beside what the metadata says. */
  terms: z
    .array(
      z.object({
        kind: z.enum(['category', 'tag']),
        name: z.string().min(1),
        slug: z.string().optional(),
      }),
    )
    .default([]),
  /** Addresses it had before: paths of the source's site, some with a query (`/?p=7`). */
  redirects: z.array(z.string()).default([]),
  content: z.array(SourceBlock),
  pictures: z.array(PendingPictures).default([]),
  metadata: Metadata.prefault({}),
})
export type Draft = z.output<typeof Draft>
