import type { Item } from '../item'
import { readJsonl } from '../jsonl'
import type { Limits } from '../limits'
import type { Format } from '../options'
import { readRawLines } from '../raw-lines'
import { readSavedPage } from '../saved-page'
import { readWxr } from '../wxr/read-wxr'
import { beginsExport, beginsJson } from './begins'

/** A file or an entry of an archive, unpacked, in UTF-8 unless a reader finds otherwise. */
type SourceFile = { name: string; bytes: AsyncIterable<Uint8Array> }

/** Yields what it finds. Throws only what `bytes` throws. */
type Reader = (file: SourceFile, limits: Limits) => AsyncGenerator<Item>

/** `again` is for what was refused: it tells all that was found, and need not judge it. */
type Reading = {
  name: Format
  begins: (head: string) => boolean
  read: Reader
  again: Reader
}

/** A feed, a sitemap or another XML file that is no page: as one it would be refused for what no XML has. */
const otherXml =
  /^\s*(?:<\?xml\b(?![\s\S]*<(?:!doctype\s+)?html\b)|<(?:rss|feed|urlset|rdf:RDF)\b)/i

/** Why text that begins like this is none of the formats, as a sentence. */
export function unlikeAny(head: string): string | undefined {
  if (beginsExport(head) || !otherXml.test(head)) return undefined
  return 'It is XML, but no WordPress export: the address wordpress.org/export/ was expected near its beginning. Export with WordPress (Tools, Export), or name its format with --format, and try again.'
}

/** How a format begins, most particular first; a saved page begins with anything else. */
const formats: Reading[] = [
  { name: 'wordpress', begins: beginsExport, read: readWxr, again: readWxr },
  { name: 'jsonl', begins: beginsJson, read: readJsonl, again: readRawLines },
  { name: 'page', begins: () => true, read: readSavedPage, again: readSavedPage },
]

/** The reader of the format asked for, or else of the one that text begins like. */
export function readerFor(head: string, format: Format | undefined) {
  return formats.find(({ name, begins }) => (format ? name === format : begins(head)))
}
