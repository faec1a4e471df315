import type { Item } from '../item'
import { sizeText } from '../limits'
import type { Context, Place } from './context'
import { fault, SourceFault, tooMuch } from './fault'
import { readerFor, unlikeAny } from './formats'
import { gunzip } from './gzip'
import type { Container } from './kind-of-bytes'
import { BACKUP_BEGINS, containerOf, SNIFFED, strangenessOf } from './kind-of-bytes'
import { Pull } from './pull'
import { readEntries } from './read-entries'
import { readTar } from './tar'
import { markedEncoding, toUtf8 } from './to-utf8'
import { readZip } from './zip'

/** What stands in these bytes, whatever they are. Throws a fault that ends them, after what came before it. */
export async function* readContent(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  place: Place,
  context: Context,
): AsyncGenerator<Item> {
  const source = new Pull(bytes)
  try {
    const head = await source.peek(SNIFFED)
    const container = containerOf(head)
    if (container) yield* openContainer(container, name, source, place, context)
    else yield* readText(name, source, head, context)
  } finally {
    await source.close()
  }
}

async function* openContainer(
  container: Container,
  name: string,
  source: Pull,
  place: Place,
  context: Context,
): AsyncGenerator<Item> {
  if (place === 'archive' || (place === 'gzip' && container !== 'tar'))
    throw new SourceFault(nested)
  const { unpacked, limits } = context
  if (container === 'gzip') {
    yield* readContent(name, gunzip(source, unpacked), 'gzip', context)
    return
  }
  const entries =
    container === 'zip' ? readZip(source, unpacked) : readTar(source, limits.longestName)
  yield* readEntries(name, entries, limits.mostEntries, (where, bytes) =>
    readContent(where, bytes, 'archive', context),
  )
}

const nested = 'It is an archive in an archive. Unpack the outer one, and import what it holds.'

async function* readText(
  name: string,
  source: Pull,
  head: Uint8Array,
  { format, limits, only, asOf }: Context,
): AsyncGenerator<Item> {
  const encoding = markedEncoding(head)
  const strangeness = encoding === undefined ? strangenessOf(head) : undefined
  if (strangeness) throw new SourceFault(strangeness)
  const beginning = new TextDecoder(encoding).decode(head).replaceAll('\0', '')
  if (beginning.startsWith(BACKUP_BEGINS)) throw new SourceFault(isBackup)
  const unlike = format ? undefined : unlikeAny(beginning)
  if (unlike) throw new SourceFault(unlike)
  const reader = readerFor(beginning, format)
  if (!reader) throw fault(`There is no reader for the format ${format}.`)
  if (only && reader.name !== only) return
  const read = asOf ? reader.again : reader.read
  const bytes = encoding === undefined ? source.pass() : toUtf8(source, encoding)
  yield* read({ name, bytes: atMost(bytes, limits.largestFile) }, limits)
}

const isBackup =
  'It is a backup of a whole archive, as "npm run export" writes it, and nothing of it was imported. Who runs the site puts it back, alone and into an empty archive: npm run import -- <file>.'

async function* atMost(bytes: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const piece of bytes) {
    size += piece.length
    if (size > most)
      throw tooMuch(`It is larger than ${sizeText(most)}, and reading stopped here.`, 'largestFile')
    yield piece
  }
}
