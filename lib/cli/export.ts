import { open, rename, rm, stat } from 'node:fs/promises'
import { stdout } from 'node:process'
import type { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { openArchive } from './archive'
import { command } from './command'
import { progress } from './progress'

const USAGE = `Usage: npm run export -- --out <file>
Writes the whole archive as one file: posts with all their revisions, decisions, terms and redirects, but no
people. \`npm run import -- <file>\` restores it into an empty archive.
--out - writes to standard output: run npm with --silent then, or its own words come first.`

await command(async () => {
  const out = readOut()
  if (out === undefined) {
    console.error(USAGE)
    return 2
  }

  const { close } = await openArchive()
  try {
    const { posts, lines } = await (out === '-' ? write(stdout) : writeFile(out))
    const place = out === '-' ? 'standard output' : out
    console.error(`Wrote ${posts} ${posts === 1 ? 'post' : 'posts'}, ${lines} lines, to ${place}.`)
    return 0
  } catch (cause) {
    throw new Error(`The archive could not be written to ${out}.`, { cause })
  } finally {
    await close()
  }
})

function readOut(): string | undefined {
  try {
    return parseArgs({ options: { out: { type: 'string' } } }).values.out || undefined
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return undefined
  }
}

/** The file has its name only when it is whole and on the disk; only its owner may read it. */
async function writeFile(out: string) {
  const there = await stat(out).catch(() => null) // most often there is none
  if (there && !there.isFile()) throw new Error(`${out} is not a file.`)

  const unfinished = `${out}.${process.pid}.part`
  const file = await open(unfinished, 'wx', 0o600)
  const target = file.createWriteStream({ flush: true })
  target.on('error', () => {}) // whoever writes is told
  const stop = () => target.destroy(new Error('It was stopped before its end.'))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop)
  try {
    const written = await write(target)
    await rename(unfinished, out)
    return written
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

/** What reads the environment is loaded once that is complete. */
async function write(target: Writable) {
  const { exportArchive } = await import('@/lib/backup/export')
  const { show, end } = progress('exported')
  try {
    return await exportArchive(target, show)
  } finally {
    end()
  }
}
