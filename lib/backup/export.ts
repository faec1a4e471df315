import { createHash } from 'node:crypto'
import type { Writable } from 'node:stream'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Sql } from '@/lib/db/transaction'
import { inTransaction } from '@/lib/db/transaction'
import { header, sealLine } from './archive'
import * as store from './export.store'

export type Exported = { posts: number; lines: number }

/**
 * Writes the whole archive to `target` and ends it: as it was at one moment, no faster than it is taken, in
 * flat memory. `onProgress` is told how many posts are written. Throws what `target` throws, and a sentence
 * when the archive is not whole.
 */
export function exportArchive(
  target: Writable,
  onProgress: (posts: number) => void,
): Promise<Exported> {
  return inTransaction(async (sql) => {
    await store.freeze(sql)
    const exported = { posts: 0, lines: 0 }
    const pieces = inPieces(sealed(lines(sql, exported), exported), () =>
      onProgress(exported.posts),
    )
    await pipeline(Readable.from(pieces), target)
    return exported
  })
}

async function* lines(sql: Sql, exported: Exported): AsyncGenerator<string> {
  yield header
  yield* written('pattern', store.readPatterns(sql))
  yield* written('block', store.readBlocks(sql))
  yield* written('term', store.readTerms(sql))
  yield* written('change', store.readChanges(sql))
  for await (const line of postLines(sql)) {
    if (line.row === 'post') exported.posts += 1
    yield JSON.stringify(line)
  }
  yield* written('decision', store.readDecisions(sql))
  yield* written('placement', store.readPlacements(sql))
  yield* written('keptApart', store.readKeptApart(sql))
  yield* written('redirect', store.readRedirects(sql))
  yield* written('attachment', store.readAttachments(sql))
  yield* written('verdict', store.readVerdicts(sql))
  yield* written('withdrawal', store.readWithdrawals(sql))
}

async function* written(row: string, rows: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const each of rows) yield JSON.stringify({ row, ...each })
}

async function* postLines(sql: Sql) {
  const revisions = store.readRevisions(sql)
  let next = await revisions.next()
  for await (const { id: postId, ...post } of store.readPosts(sql)) {
    yield { row: 'post', ...post }
    while (!next.done && next.value.postId === postId) {
      const { id, postId: _, ...revision } = next.value
      if (revision.blocks.includes(null))
        throw new Error(`Revision ${id} of ${post.sourceId} names a block that is not there.`)
      yield { row: 'revision', post: post.sourceId, ...revision }
      next = await revisions.next()
    }
  }
}

/** The lines with their ends, and the checksum of all as the last. */
async function* sealed(own: AsyncIterable<string>, exported: Exported): AsyncGenerator<string> {
  const hash = createHash('sha256')
  for await (const text of own) {
    const line = `${text}\n`
    hash.update(line)
    exported.lines += 1
    yield line
  }
  yield `${sealLine(hash.digest('hex'), exported.lines)}\n`
}

/** Characters: a write costs more than a line. */
const PIECE = 64 * 1024

async function* inPieces(own: AsyncIterable<string>, onPiece: () => void): AsyncGenerator<string> {
  let piece = ''
  for await (const line of own) {
    piece += line
    if (piece.length < PIECE) continue
    yield piece
    onPiece()
    piece = ''
  }
  yield piece
}
