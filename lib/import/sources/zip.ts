import { crc32, createInflateRaw } from 'node:zlib'
import type { Entry } from './entry'
import { kept } from './entry'
import { fault } from './fault'
import type { Unpacked } from './inflate'
import { inflate } from './inflate'
import type { Pull } from './pull'
import { signatureAhead, takeDirectory } from './zip-directory'
import type { ZipHeader } from './zip-header'
import { signatures, takeDescriptor, takeZipHeader } from './zip-header'

const stored = 0
const deflated = 8

/**
 * The entries of a zip archive, read from front to back: from a pipe as well as from a file, and up to the
 * fault of a damaged one. The directory at its end is counted, not used. Throws when it is damaged.
 */
export async function* readZip(source: Pull, unpacked: Unpacked): AsyncGenerator<Entry> {
  let found = 0
  while ((await signatureAhead(source)) === signatures.local) {
    found += 1
    yield* readEntry(source, await takeZipHeader(source), unpacked)
  }
  await takeDirectory(source, found)
}

async function* readEntry(source: Pull, header: ZipHeader, unpacked: Unpacked) {
  const { path, packed } = header
  const start = source.position
  const reason = problemOf(header)
  const progress = { endFound: false }
  const pieces = unpack(source, header, unpacked, progress)
  const kind = kindOf(path, reason)
  let isLast = true
  try {
    yield {
      path,
      kind,
      bytes: kept(pieces),
      ...(reason !== undefined && { reason }),
    } satisfies Entry
    isLast = false
  } finally {
    if (isLast || packed !== undefined) await pieces.return(undefined)
  }
  if (packed !== undefined) {
    await source.skip(start + packed - source.position)
    return
  }
  if (reason === undefined) for await (const _ of pieces); // what its reader left: the end is behind it
  if (!progress.endFound) throw fault('The zip archive cannot be read beyond this entry.')
}

async function* unpack(
  source: Pull,
  { method, packed, crc }: ZipHeader,
  unpacked: Unpacked,
  progress: { endFound: boolean },
): AsyncGenerator<Uint8Array> {
  const isStored = method === stored
  const pieces = isStored
    ? source.pass(packed)
    : inflate(source, createInflateRaw(), unpacked, packed)
  let sum = 0
  for await (const piece of pieces) {
    sum = crc32(piece, sum)
    yield piece
  }
  const expected = packed === undefined ? await takeDescriptor(source) : crc
  progress.endFound = true
  if (sum !== expected) throw fault('Its checksum is wrong: it is damaged.')
}

function kindOf(path: string, reason: string | undefined): Entry['kind'] {
  if (path.endsWith('/')) return 'folder'
  return reason === undefined ? 'file' : 'unreadable'
}

function problemOf({ method, packed, isEncrypted }: ZipHeader): string | undefined {
  if (isEncrypted) return 'It is encrypted. Pack it without a password and try again.'
  if (method !== stored && method !== deflated)
    return `It is packed by method ${method}, which is not read here. Pack it as a plain zip and try again.`
  if (method === stored && packed === undefined)
    return 'Its size is not told before it, so its end cannot be found. Pack it again and try again.'
  return undefined
}
