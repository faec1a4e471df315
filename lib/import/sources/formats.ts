import type { Item } from '../item'
import { readJsonl } from '../jsonl'
import type { Limits } from '../limits'
import type { Format } from '../options'
import { readRawLines } from '../raw-lines'
import { readSavedPage } from '../saved-page'
import { readWxr } from '../wxr/read-wxr'

/** A file or an entry of an archive, unpacked, in UTF-8 unless a reader finds otherwise. */
type SourceFile = { name: string; bytes: AsyncIterable<Uint8Array> }

/** Yields what it finds. Throws only what `bytes` throws. */
type Reader = (file: SourceFile, limits: Limits) => AsyncGenerator<Item>

/** `again` is for what was refused: it tells all that was found, and need not judge it. */
type Reading = { name: Format; begins: RegExp; read: Reader; again: Reader }

const wxr = /^\s*<(?:\?xml|rss)\b[\s\S]*wordpress\.org\/export\//

/** How a format begins, most particular first; a saved page begins with anything else. */
const formats: Reading[] = [
  { name: 'wordpress', begins: wxr, read: readWxr, again: readWxr },
  { name: 'jsonl', begins: /^\s*\{/, read: readJsonl, again: readRawLines },
  { name: 'page', begins: /^/, read: readSavedPage, again: readSavedPage },
]

/** The reader of the format asked for, or else of the one that text begins like. */
export function readerFor(head: string, format: Format | undefined) {
  return formats.find(({ name, begins }) => (format ? name === format : begins.test(head)))
}
