import type { Unknown } from '@/lib/posts/metadata'
import type { ReadContent } from './html/read-content'
import type { XmlElement } from './xml/tree'
import { textOf } from './xml/tree'

/** Elements of an item that say something of it when they are neither empty nor 0. */
const telling = ['description', 'wp:post_parent', 'wp:menu_order', 'wp:is_sticky']

/** What WordPress says of a post that has no field here. */
export function ownFields(item: XmlElement): Record<string, Unknown> {
  const said = telling.map((name) => [name.replace('wp:', ''), textOf(item, name).trim()] as const)
  return Object.fromEntries(said.filter(([, text]) => text !== '' && text !== '0'))
}

/** What its content asked the site to make, which is not in the export. */
export function notShown({ shortcodes, blocks }: ReadContent): Record<string, Unknown> {
  const counted = { 'shortcodes shown as text': shortcodes, 'blocks not shown': blocks }
  return Object.fromEntries(
    Object.entries(counted).filter(([, counts]) => Object.keys(counts).length > 0),
  )
}
