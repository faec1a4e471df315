import type { Item } from '../item'
import type { Entry } from './entry'
import { climbsOut, isCompanion, isHidden, shownPath } from './entry-path'
import { tooMuch } from './fault'
import { refused, setAside, untilFault } from './refused'

type ReadFile = (where: string, bytes: AsyncIterable<Uint8Array>) => AsyncGenerator<Item>

/** What stands in the entries of an archive. A fault of one entry is its own; a fault of the archive is thrown. */
export async function* readEntries(
  archive: string,
  entries: AsyncIterable<Entry>,
  most: number,
  readFile: ReadFile,
): AsyncGenerator<Item> {
  let count = 0
  for await (const entry of entries) {
    count += 1
    if (count > most)
      throw tooMuch(`It holds more than ${most} entries, and reading stopped here.`, 'mostEntries')
    const where = `${archive}/${shownPath(entry.path)}`
    const instead = insteadOf(where, entry)
    if (instead) yield instead
    else if (entry.kind === 'file') yield* untilFault(where, readFile(where, entry.bytes))
  }
  if (count === 0) yield setAside(archive, 'empty archive: nothing is in it.')
}

/** What becomes of an entry that is not read. */
function insteadOf(where: string, { path, kind, reason }: Entry) {
  if (climbsOut(path)) return refused(where, leadsOut)
  if (reason !== undefined) return refused(where, reason)
  if (kind === 'device') return refused(where, 'It is a device or a pipe; only files are read.')
  if (kind === 'link') return setAside(where, 'link: what it leads to is read where it stands.')
  if (kind === 'folder') return undefined
  if (isHidden(path))
    return setAside(where, 'hidden: its name begins with a dot, or a system put it there.')
  return isCompanion(path)
    ? setAside(where, 'page resource: a browser saved it beside a page.')
    : undefined
}

const leadsOut =
  'Its path leads out of the archive, so it was not read. Pack the archive again with plain paths and try again.'
