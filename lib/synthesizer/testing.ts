import type { Item } from '@/lib/import/item'
import { readJsonl } from '@/lib/import/jsonl'
import type { Prepared } from '@/lib/import/prepare'
import { prepareItems } from '@/lib/import/prepare'
import { formats, writeArchive } from './formats'
import type { Archive } from './synthesize'

/** Enough posts that every wording, code sample and kind of block is among them. */
export const archive: Archive = { count: 400, seed: 11 }

/** A file as a reader is given it. */
export const fileOf = (name: string, texts: Iterable<string>) => ({
  name,
  bytes: (async function* () {
    for (const text of texts) if (text) yield Buffer.from(text)
  })(),
})

/** Synthetic posts wait for no pictures. */
const noPictures = { find: () => undefined, listOf: () => [] }

/** The posts that an import would store. */
export async function postsOf(items: AsyncIterable<Item>): Promise<Prepared[]> {
  const posts: Prepared[] = []
  for await (const item of prepareItems(items, async () => noPictures)) {
    if (item.kind !== 'post') throw new Error(`${item.where}: ${item.reason}`)
    posts.push(item.post)
  }
  return posts
}

/** Those of the archive as JSON lines: what the other formats are compared with. */
export const expectedPosts = () =>
  postsOf(readJsonl(fileOf('archive.jsonl', writeArchive(archive, formats.jsonl))))

/** What is part of a revision's hash, so that a difference can be seen. */
export function saidBy({ revision }: Prepared) {
  const { title, lead, metadata, blocks, hash } = revision
  return { title, lead, metadata: JSON.stringify(metadata), blocks: blocks.map(shown), hash }
}

const shown = ({ kind, hash, text }: Prepared['revision']['blocks'][number]) =>
  `${hash} ${kind}: ${text}`
