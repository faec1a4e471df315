import type { SourceBlock } from '@/lib/content/source-block'
import type { Limits } from '../../limits'
import { ContentReader } from './content-reader'
import { tokensOf } from './tokens'

/** A gallery before the block `at`; without ids, of all pictures of the post. */
export type Gallery = { at: number; ids: string[] }

export type ReadContent = {
  content: SourceBlock[]
  galleries: Gallery[]
  /** What could not be shown → how often. */
  shortcodes: Record<string, number>
  blocks: Record<string, number>
}

/**
 * The content of a post as clean HTML: paragraphs as its author meant them, shortcodes and the editor's blocks
 * as what they show. Undefined when it is more than anybody reads. `site` is the address of the site.
 */
export function readContent(html: string, site: string, limits: Limits): ReadContent | undefined {
  const reader = new ContentReader(site, limits)
  for (const token of tokensOf(html.replaceAll('\r\n', '\n'))) {
    reader.take(token)
    if (reader.isTooMuch) return undefined
  }
  const read = reader.finish()
  return reader.isTooMuch ? undefined : read
}
