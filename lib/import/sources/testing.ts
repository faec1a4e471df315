import type { Item } from '../item'
import type { ImportOptions } from '../options'
import { readSources } from './read-sources'

/** A post as a line of JSON lines. */
export const post = (sourceId: string) =>
  `{"sourceId":"${sourceId}","title":"a title","content":[]}\n`

export async function readAll(paths: string[], options?: ImportOptions): Promise<Item[]> {
  return await all(readSources(paths, options))
}

/** What is read of these bytes when they are piped in, `size` at a time. */
export async function readPiped(
  bytes: string | Uint8Array,
  options: ImportOptions = {},
  size = Number.POSITIVE_INFINITY,
): Promise<Item[]> {
  const whole = Buffer.from(bytes)
  async function* pieces() {
    for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size)
  }
  return await all(readSources(['-'], options, pieces()))
}

async function all(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

/** The source id of each post, and the kind of everything else. */
export const idsOf = (items: Item[]) =>
  items.map((item) => (item.kind === 'draft' ? item.draft.sourceId : item.kind))

export const reasonsOf = (items: Item[]) =>
  items.flatMap((item) => (item.kind === 'draft' ? [] : [item.reason]))
