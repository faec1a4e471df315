import type { Gunzip, InflateRaw } from 'node:zlib'
import type { Limits } from '../limits'
import { sizeText } from '../limits'
import { fault, tooMuch } from './fault'
import type { Pull } from './pull'

/** Less than this much is never a bomb. Bytes. */
const harmless = 16 * 1024 ** 2

/** How much an import has unpacked so far; all its archives share one. */
export class Unpacked {
  #total = 0

  constructor(readonly limits: Limits) {}

  /** Throws when this much out of so few packed bytes, or out of all archives together, is too much. */
  add(bytes: number, unpacked: number, packed: number): void {
    this.#total += bytes
    const { largestRatio, largestUnpacked } = this.limits
    if (unpacked > harmless && unpacked > packed * largestRatio)
      throw tooMuch(`It unpacks to more than ${largestRatio} times its size.`, 'largestRatio')
    if (this.#total > largestUnpacked)
      throw tooMuch(`More than ${sizeText(largestUnpacked)} were unpacked.`, 'largestUnpacked')
  }
}

/**
 * What `source` unpacks to. Takes exactly the packed bytes, `most` at the most: where they end is known only to
 * the engine. Nothing else may be taken from the source until this has ended or was returned.
 */
export async function* inflate(
  source: Pull,
  engine: Gunzip | InflateRaw,
  unpacked: Unpacked,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array> {
  const fed = feed(source, engine, most)
  // A source that cannot be read is told below, as if the engine had failed.
  fed.catch((cause) => engine.destroy(cause))
  let size = 0
  try {
    for await (const piece of engine) {
      size += piece.length
      unpacked.add(piece.length, size, engine.bytesWritten)
      yield piece
    }
  } catch (cause) {
    throw explained(cause)
  } finally {
    engine.destroy()
    source.giveBack(await fed.catch(() => new Uint8Array()))
  }
}

/** Feeds the engine piece by piece until it has had enough. Gives what it did not want of the last one. */
async function feed(source: Pull, engine: Gunzip | InflateRaw, most: number): Promise<Uint8Array> {
  for (let fed = 0; fed < most; ) {
    const piece = await source.next(most - fed)
    if (!piece) break
    fed += piece.length
    await write(engine, piece)
    const unwanted = fed - engine.bytesWritten
    if (unwanted > 0) return piece.subarray(-unwanted)
  }
  engine.end()
  return new Uint8Array()
}

/** Settles when the piece was unpacked and read, or when nobody wants to read on. */
function write(engine: Gunzip | InflateRaw, piece: Uint8Array): Promise<void> {
  return new Promise((settle) => {
    engine.once('close', settle)
    engine.write(piece, () => {
      engine.off('close', settle)
      settle()
    })
  })
}

function explained(cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === 'Z_BUF_ERROR') return fault('It ends too early: a part of it is missing.')
  return code.startsWith('Z_') ? fault('Its packed data is damaged.') : cause
}
