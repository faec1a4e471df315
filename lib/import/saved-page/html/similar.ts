import type { Element } from 'hast'
import { findAll } from '@/lib/content/node'
import { plainText } from '@/lib/content/text'

/** What follows the heading of the similar posts, line by line; of a card, the title that it links. */
export function similarTitles(blocks: Element[]): string[] {
  const lines = blocks.flatMap((block) => {
    const items = findAll(block, 'li')
    return items.length > 0 ? items : [block]
  })
  return lines.map((line) => plainText(findAll(line, 'a')[0] ?? line)).filter((text) => text !== '')
}
