import { createWriteStream } from 'node:fs'
import { stdout } from 'node:process'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { toJsonLine } from '@/lib/synthesizer/jsonl'
import { synthesize } from '@/lib/synthesizer/synthesize'
import { command } from './command'
import { progress } from './progress'

const USAGE = `Usage: npm run synthesize -- [--count 300] [--seed 1] --out <file>
Writes a made-up archive as JSON lines; the same seed gives the same bytes.
--out - writes to standard output: run npm with --silent then, or its own words come first.`

const LARGEST = 2 ** 32 - 1
const whole = (name: string, least: number) => {
  const error = `--${name} takes a whole number from ${least} to ${LARGEST}.`
  const digits = z.string().regex(/^\d+$/, { error, abort: true })
  return digits.transform(Number).pipe(z.int(error).min(least, error).max(LARGEST, error))
}

const Options = z.object({
  count: whole('count', 1),
  seed: whole('seed', 0),
  out: z.string('--out takes the file to write, or - for standard output.').min(1),
})

/** Characters: a write costs more than a post. */
const PIECE = 64 * 1024

await command(async () => {
  const options = readOptions()
  if (typeof options === 'string') {
    console.error(`${options}\n${USAGE}`)
    return 2
  }
  return await write(options)
})

/** What was asked for, or a sentence about what is wrong with it. */
function readOptions(): z.output<typeof Options> | string {
  try {
    const count = { type: 'string', default: '300' } as const
    const seed = { type: 'string', default: '1' } as const
    const { values } = parseArgs({ options: { count, seed, out: { type: 'string' } } })
    const options = Options.safeParse(values)
    return options.success ? options.data : (options.error.issues[0]?.message ?? '')
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function write({ count, seed, out }: z.output<typeof Options>): Promise<number> {
  const target = out === '-' ? stdout : createWriteStream(out)
  try {
    await pipeline(pieces(count, seed), target)
  } catch (cause) {
    // Whoever read it has seen enough: `| head`.
    if (cause instanceof Error && 'code' in cause && cause.code === 'EPIPE') return 0
    throw new Error(`The archive could not be written to ${out}.`, { cause })
  }
  const place = out === '-' ? 'standard output' : out
  console.error(`Wrote ${count} posts of seed ${seed} to ${place}.`)
  return 0
}

/** The archive in pieces of some lines each, made no faster than they are taken. */
function* pieces(count: number, seed: number): Generator<string> {
  const { show, end } = progress('written')
  let piece = ''
  let number = 0
  for (const post of synthesize({ count, seed })) {
    piece += toJsonLine(post)
    number += 1
    if (number % 1_000 === 0) show(number)
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  end()
  yield piece
}
