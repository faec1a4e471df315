import { createHash } from 'node:crypto'
import { Readable, Writable } from 'node:stream'
import { truncate } from '@/lib/db/testing/truncate'
import { sealLine } from '../archive'
import { exportArchive } from '../export'
import { restoreArchive } from '../restore'

/** The whole archive as it is written; `meanwhile` is done once, when the first piece has come. */
export async function exportText(meanwhile = async () => {}): Promise<string> {
  const pieces: Buffer[] = []
  const target = new Writable({
    write(piece, _, done) {
      const isFirst = pieces.push(Buffer.from(piece)) === 1
      if (isFirst) meanwhile().then(() => done(), done)
      else done()
    },
  })
  await exportArchive(target, () => {})
  return Buffer.concat(pieces).toString()
}

/** Restores what a file of this text would hold, given in small chunks. */
export function restoreText(text: string | Buffer) {
  const bytes = Readable.from(chunksOf(Buffer.from(text)))
  return restoreArchive({ name: 'archive.jsonl', bytes }, () => {})
}

const CHUNK = 1_000

function* chunksOf(bytes: Buffer) {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK)
}

/** An archive of these lines whose checksum is right: only what they say can be wrong. */
export function sealed(lines: string[]): string {
  const text = lines.map((line) => `${line}\n`).join('')
  const hash = createHash('sha256').update(text).digest('hex')
  return `${text}${sealLine(hash, lines.length)}\n`
}

export async function clearArchive() {
  await truncate(
    ...['Post', 'Block', 'Term', 'Redirect', 'Attachment', 'ImportRun', 'Person', 'ChangeSet'],
    ...['Pattern', 'PostCoverage', 'CoveragePending'],
  )
}
