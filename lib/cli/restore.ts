import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { isArchive } from '@/lib/backup/archive'
import { bytesOf } from '@/lib/import/sources/bytes-of'
import { progress } from './progress'

type Backup = { name: string; bytes: AsyncIterable<Uint8Array> }

/** The file as a backup, plain or gzipped, when it begins like one; null for every other source. */
export async function findBackup(path: string): Promise<Backup | null> {
  for (const open of [bytesOf, gunzipped]) {
    const head = await firstBytes(open(path)).catch(() => null) // not readable: the import says why
    if (head && isArchive(new TextDecoder().decode(head))) return { name: path, bytes: open(path) }
  }
  return null
}

async function* gunzipped(path: string): AsyncGenerator<Uint8Array> {
  const unpacked = createGunzip()
  pipeline(Readable.from(bytesOf(path)), unpacked).catch(() => {}) // told by the stream that is read
  yield* unpacked
}

async function firstBytes(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  for await (const bytes of stream) return bytes
  return null
}

/** Puts a backup into an empty archive; the exit code, once it was said what became of it. */
export async function restore(backup: Backup): Promise<number> {
  const { restoreArchive } = await import('@/lib/backup/restore')
  const { announce } = await import('@/lib/cache/announce')
  const { show, end } = progress('restored')
  const outcome = await restoreArchive(backup, show)
  end()
  if (outcome.status === 'refused') {
    console.error(outcome.reason)
    return 1
  }
  await announce({ all: true })
  console.log(`Restored ${outcome.posts} posts.`)
  return 0
}
