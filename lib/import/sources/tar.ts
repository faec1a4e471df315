import { sizeText } from '../limits'
import type { Entry } from './entry'
import { kept } from './entry'
import { tooMuch } from './fault'
import type { Pull } from './pull'
import type { TarHeader } from './tar-header'
import { BLOCK, readPax, readTarHeader, text } from './tar-header'

const kinds: ReadonlyMap<string, Entry['kind']> = new Map(
  Object.entries<Entry['kind']>({
    ...{ '0': 'file', '7': 'file', '5': 'folder', '1': 'link', '2': 'link' },
    ...{ '3': 'device', '4': 'device', '6': 'device' },
  }),
)

/**
 * The entries of a tar archive (ustar, with the extensions of POSIX and GNU). Names and extended headers may be
 * `longestName` bytes. Throws when it is damaged.
 */
export async function* readTar(source: Pull, longestName: number): AsyncGenerator<Entry> {
  let extra: Partial<TarHeader> = {}
  for (;;) {
    const block = await nextBlock(source)
    if (!block) return
    const header = readTarHeader(block)
    if ('xgLK'.includes(header.type)) {
      extra = { ...extra, ...(await readExtra(source, header, longestName)) }
      continue
    }
    yield* readEntry(source, { ...header, ...extra })
    extra = {}
  }
}

/** None at the end, which is marked by zeros. */
async function nextBlock(source: Pull): Promise<Buffer | undefined> {
  const block = await source.take(BLOCK)
  if (block.some((byte) => byte !== 0)) return block
  await source.end()
  return undefined
}

async function* readEntry(source: Pull, header: TarHeader): AsyncGenerator<Entry> {
  const { path, type } = header
  const kind = kinds.get(type) ?? 'unreadable'
  const size = kind === 'file' || kind === 'unreadable' ? header.size : 0
  const end = source.position + size
  const reason = `It is a tar entry of type ${type}, which is not read here. Pack it as a plain file.`
  const bytes = kept(source.pass(size))
  yield { path, kind, bytes, ...(kind === 'unreadable' && { reason }) }
  await source.skip(end - source.position + padding(size))
}

/** What a header before the header says: a long path, a large size. */
async function readExtra(
  source: Pull,
  { type, size }: TarHeader,
  longestName: number,
): Promise<Partial<TarHeader>> {
  if (size > longestName)
    throw tooMuch(`A name in it is longer than ${sizeText(longestName)}.`, 'longestName')
  const bytes = await source.take(size)
  await source.skip(padding(size))
  if (type === 'L') return { path: text(bytes, 0, size) }
  if (type !== 'x') return {}
  const records = readPax(bytes)
  const path = records.get('path')
  const length = Number(records.get('size'))
  return {
    ...(path && { path }),
    ...(Number.isSafeInteger(length) && length >= 0 && { size: length }),
  }
}

const padding = (size: number) => (BLOCK - (size % BLOCK)) % BLOCK
