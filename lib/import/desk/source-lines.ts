import { isUtf8 } from 'node:buffer'
import { stat } from 'node:fs/promises'
import type { Line } from '../lines'
import { readLines } from '../lines'
import { limitsOf } from '../options'
import { bytesOf } from '../sources/bytes-of'

type Run = { sources: string[]; startedAt: Date; finishedAt: Date | null }

const { longestLine } = limitsOf({})

/**
 * Lines of the JSON lines files that a run read, asked for in the order they stand there: a file is read once,
 * and one line of it is held. Opens only what the run names as its source, and that only as it was then.
 */
export class SourceLines {
  #path = ''
  #lines: AsyncGenerator<Line> | undefined

  constructor(readonly run: Run) {}

  /** The line at `where` (`<file>:<line>`) as trimmed text; null where there is none to be had. */
  async find(where: string): Promise<string | null> {
    const [, path = '', number] = /^(.*\.jsonl):(\d+)$/is.exec(where) ?? []
    if (!this.run.sources.includes(path)) return null
    if (path !== this.#path) await this.#open(path)
    return this.#advance(Number(number))
  }

  async close() {
    await this.#lines?.return(undefined)
  }

  async #open(path: string) {
    await this.close()
    this.#path = path
    this.#lines = linesOf(path, this.run.finishedAt ?? this.run.startedAt)
  }

  async #advance(to: number): Promise<string | null> {
    try {
      for (;;) {
        const line = (await this.#lines?.next())?.value
        if (!line || line.number > to) return null
        if (line.number === to) return textOf(line.bytes)
      }
    } catch {
      return null // it is gone, or cannot be read any more: the ledger is what is left
    }
  }
}

/** None when the file was changed after that moment: its lines may be others now. */
async function* linesOf(path: string, moment: Date): AsyncGenerator<Line, undefined> {
  const { mtimeMs } = await stat(path)
  if (mtimeMs <= moment.getTime()) yield* readLines(bytesOf(path), longestLine)
}

const utf8 = new TextDecoder()

/** Null for what no text would be true to. */
function textOf(bytes: Uint8Array | undefined): string | null {
  if (!bytes || !isUtf8(bytes) || bytes.includes(0)) return null
  return utf8.decode(bytes).trim()
}
