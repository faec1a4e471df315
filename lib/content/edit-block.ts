import { z } from 'zod'
import { line, lines } from './fields'

const Hash = z.string().regex(/^[0-9a-f]{64}$/)

/** The stored block it was made from; null for one that is new. */
const From = Hash.nullable()

const Pixels = z.int().positive().max(100_000).nullable()

/**
 * A block as somebody edits it. One that nobody touched says exactly what `toEditBlock` made of the stored
 * block that `hash` names, and stays that block.
 */
export const EditBlock = z.discriminatedUnion('kind', [
  /** Paragraph, heading, list, quote, table or rule, in Markdown; it may become several blocks. */
  z.object({ kind: z.literal('prose'), hash: From, markdown: lines(100_000) }),
  z.object({
    kind: z.literal('figure'),
    hash: From,
    /** Empty when the picture is only named: a captioned panel is shown. */
    url: line(4_000),
    alt: line(4_000),
    /** Markdown on one line. */
    caption: line(8_000),
    /** Who the picture is from, e.g. `unsplash`. */
    source: line(400),
    /** Both or neither. */
    width: Pixels,
    height: Pixels,
  }),
  z.object({
    kind: z.literal('code'),
    hash: From,
    language: line(40),
    code: lines(100_000),
  }),
  z.object({ kind: z.literal('checklist'), hash: From, items: z.array(line(4_000)).max(500) }),
  /** What Markdown cannot say: it can be seen, moved and removed. */
  z.object({ kind: z.literal('kept'), hash: Hash }),
])
export type EditBlock = z.output<typeof EditBlock>
