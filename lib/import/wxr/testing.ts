import type { Draft } from '../draft'
import type { Item } from '../item'
import type { Limits } from '../limits'
import { readWxr } from './read-wxr'

/** What the reader makes of these bytes, under the name `export.xml`. */
export async function readBytes(chunks: Uint8Array[], limits?: Limits): Promise<Item[]> {
  async function* bytes() {
    yield* chunks
  }
  const items: Item[] = []
  for await (const item of readWxr({ name: 'export.xml', bytes: bytes() }, limits)) items.push(item)
  return items
}

export const readText = (xml: string, limits?: Limits): Promise<Item[]> =>
  readBytes([Buffer.from(xml)], limits)

/** An export of the site `https://example.org/blog` with these elements in its channel. */
export const exportOf = (...elements: string[]): string => `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<link>https://example.org/blog</link>
<wp:base_blog_url>https://example.org/blog</wp:base_blog_url>
${elements.join('\n')}
</channel>
</rss>
`

type Fields = Partial<Record<string, string>>

/** An item: a public post with the number 7 and the title *a title*, but for these fields; then other XML. */
export function itemOf(fields: Fields = {}, xml = ''): string {
  const all: Fields = {
    title: 'a title',
    'wp:post_id': '7',
    'wp:post_type': 'post',
    'wp:status': 'publish',
    ...fields,
  }
  const elements = Object.entries(all).map(
    ([name, text = '']) => `<${name}>${cdata(text)}</${name}>`,
  )
  return `<item>\n${elements.join('\n')}\n${xml}</item>`
}

export const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

export const metaOf = (key: string, value: string) =>
  `<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>\n`

/** The draft of an export with this one item, which must be one. */
export async function readDraft(fields: Fields = {}, xml = ''): Promise<Draft> {
  const [item] = await readText(exportOf(itemOf(fields, xml)))
  if (item?.kind !== 'draft') throw new Error(item?.reason ?? 'The reader yielded nothing.')
  return item.draft
}
