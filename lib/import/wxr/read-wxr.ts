import type { Item } from '../item'
import type { Limits } from '../limits'
import { limitsOf } from '../limits'
import { ExportReader } from './export-reader'
import { decodeXml } from './xml/decode'

/**
 * Reads a WordPress export (WXR 1.0 to 1.2): posts and pages become drafts, everything else is set aside by kind.
 * One item at a time is in memory. What is malformed is refused with its line and what was expected, and reading
 * goes on with the next item; a file that is no export, has a DOCTYPE or ends too early gets a refused item of
 * its own. Comments are counted in one item at the end. Throws only what `bytes` throws.
 */
export async function* readWxr(
  file: { name: string; bytes: AsyncIterable<Uint8Array> },
  limits: Limits = limitsOf({}),
): AsyncGenerator<Item> {
  const reader = new ExportReader(file.name, limits)
  for await (const text of decodeXml(file.bytes)) {
    yield* reader.read(text)
    if (reader.isOver) return
  }
  yield* reader.finish()
}
