import { z } from 'zod'

/** What a reader of a source yields: content that is not yet clean. `toBlocks` makes blocks of it. */
export const SourceBlock = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heading'),
    depth: z.int().min(2).max(6).default(2),
    text: z.string(),
  }),
  z.object({ kind: z.literal('paragraph'), text: z.string() }),
  z.object({ kind: z.literal('quote'), text: z.string() }),
  z.object({
    kind: z.literal('list'),
    ordered: z.boolean().default(false),
    items: z.array(z.string()),
  }),
  z.object({ kind: z.literal('checklist'), items: z.array(z.string()) }),
  z.object({ kind: z.literal('code'), language: z.string().optional(), code: z.string() }),
  z.object({
    kind: z.literal('figure'),
    /** Missing when the source names a picture but not its address: a captioned panel is shown. */
    url: z.string().optional(),
    alt: z.string().default(''),
    caption: z.string().default(''),
    /** Who the picture is from, e.g. `unsplash`. */
    source: z.string().optional(),
    width: z.int().positive().optional(),
    height: z.int().positive().optional(),
  }),
  /** Any HTML: sanitised and split into blocks at its top level. */
  z.object({ kind: z.literal('html'), html: z.string() }),
])
export type SourceBlock = z.output<typeof SourceBlock>
