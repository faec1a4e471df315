import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { isArchive } from '@/lib/backup/archive'
import { progress } from './progress'

type Backup = { name: string; bytes: AsyncIterable<Uint8Array> }

/** The file as a backup, plain or gzipped, when it begins like one; null for every other source. */
export async function findBackup(path: string): Promise<Backup | null> {
  for (const open of [plain, gunzipped]) {
    const stream = open(path)
    const head = await firstBytes(stream).catch(() => null) // not readable: the import says why
    stream.destroy()
    if (head && isArchive(new TextDecoder().decode(head))) return { name: path, bytes: open(path) }
  }
  return null
}

function plain(path: string): Readable {
  return createReadStream(path)
}

function gunzipped(path: string): Readable {
  const unpacked = createGunzip()
  createReadStream(path)
    .on('error', (cause) => unpacked.destroy(cause))
    .pipe(unpacked)
  return unpacked
}

async function firstBytes(stream: Readable): Promise<Uint8Array | null> {
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
