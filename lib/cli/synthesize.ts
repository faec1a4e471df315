import { createWriteStream, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stdout } from 'node:process'
import { pipeline } from 'node:stream/promises'
import { formats, writeArchive, writePages } from '@/lib/synthesizer/formats'
import { command } from './command'
import { progress } from './progress'
import type { Wishes } from './synthesize-options'
import { readWishes, USAGE } from './synthesize-options'

/** Characters: a write costs more than a post. */
const PIECE = 64 * 1024

await command(async () => {
  const wishes = readWishes()
  if (typeof wishes === 'string') {
    console.error(`${wishes}\n${USAGE}`)
    return 2
  }
  return await write(wishes)
})

async function write(wishes: Wishes): Promise<number> {
  const { count, seed, format, out } = wishes
  try {
    if (format === 'page' && out !== '-') fillFolder(wishes, out)
    else await pipeline(pieces(wishes), out === '-' ? stdout : createWriteStream(out))
  } catch (cause) {
    if (hasSeenEnough(cause)) return 0
    throw new Error(`The archive could not be written to ${out}.`, { cause })
  }
  const posts = count === 1 ? 'post' : 'posts'
  const place = out === '-' ? 'standard output' : out
  console.error(`Wrote ${count} ${posts} of seed ${seed} to ${place}.`)
  return 0
}

/** Whoever read it ended first: `| head`. */
function hasSeenEnough(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'EPIPE'
}

/** The archive as one text in pieces of some posts each, made no faster than they are taken. */
function* pieces({ format, ...archive }: Wishes): Generator<string> {
  let piece = ''
  for (const text of counted(textsOf(format, archive))) {
    piece += text
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  yield piece
}

function* textsOf(format: Wishes['format'], archive: Omit<Wishes, 'format'>) {
  if (format !== 'page') yield* writeArchive(archive, formats[format])
  else for (const { text } of writePages(archive)) yield text
}

function fillFolder(archive: Wishes, folder: string) {
  mkdirSync(folder, { recursive: true })
  // Pages of two archives side by side could not be told apart.
  if (readdirSync(folder).length > 0)
    throw new Error('The folder is not empty. Empty it, or name another one.')
  for (const { name, text } of counted(writePages(archive))) writeFileSync(join(folder, name), text)
}

function* counted<Thing>(things: Iterable<Thing>): Generator<Thing> {
  const { show, end } = progress('written')
  let number = 0
  for (const thing of things) {
    yield thing
    number += 1
    if (number % 1_000 === 0) show(number)
  }
  end()
}
