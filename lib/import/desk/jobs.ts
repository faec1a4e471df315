import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { z } from 'zod'
import { dataPath } from '@/lib/data-dir'

/** As `npm run import` does: its memory is bounded. */
const MEMORY = ['--max-old-space-size=320', '--max-semi-space-size=32']
const COMMAND = [...MEMORY, '--import', 'tsx', 'lib/cli/import.ts']

/** How many characters of a job's output are shown. */
const SHOWN = 64 * 1024

const Note = z.object({ pid: z.number().nullable(), code: z.number().nullable() })

/** `code` is what the command exited with; null when it was killed, or when nobody saw it end. */
export type Job = { isRunning: boolean; code: number | null; said: string }

/**
 * Runs the import command in a process of its own: the site stays quick, and a request that ends does not end it.
 * What it says goes to `jobs/<name>.log` in the data folder. `ended` resolves when it has ended, however that was.
 */
export async function startJob(name: string, args: string[]): Promise<{ ended: Promise<void> }> {
  await mkdir(dataPath('jobs'), { recursive: true, mode: 0o700 })
  const log = await open(logOf(name), 'w', 0o600)
  try {
    const child = spawn(process.execPath, [...COMMAND, ...args], {
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    })
    const exit = once(child, 'exit')
    exit.catch(() => {}) // it did not start: the next line tells
    await once(child, 'spawn')
    child.unref()
    await note(name, { pid: child.pid ?? null, code: null })
    return { ended: exit.then(([code]) => note(name, { pid: null, code })) }
  } finally {
    await log.close()
  }
}

/** What became of the job of this name that was started last; null when there was none. */
export async function findJob(name: string): Promise<Job | null> {
  const kept = await readFile(noteOf(name), 'utf8').catch(() => null) // never started
  if (kept === null) return null
  const { pid, code } = Note.parse(JSON.parse(kept))
  const said = await readFile(logOf(name), 'utf8').catch(() => '') // taken away
  return { isRunning: pid !== null && isAlive(pid), code, said: said.slice(0, SHOWN) }
}

const PATIENCE_MS = 3_000

/**
 * The same of a job that has done its work and is about to end: what it says last is waited for, not for ever. Its
 * process is gone a moment before it is noted with what code.
 */
export async function findEnded(name: string): Promise<Job | null> {
  const until = performance.now() + PATIENCE_MS
  for (;;) {
    const job = await findJob(name)
    const hasEnded = job !== null && !job.isRunning && job.code !== null
    if (job === null || hasEnded || performance.now() > until) return job
    await delay(50)
  }
}

/** For so long it is kept what a job said. */
const KEPT_MS = 30 * 24 * 60 * 60_000

/** Forgets jobs that are older than that. */
export async function sweepJobs(now = Date.now()) {
  const names = await readdir(dataPath('jobs')).catch(() => []) // none yet
  for (const name of names) {
    const path = dataPath('jobs', name)
    const { mtimeMs } = await stat(path)
    if (now - mtimeMs > KEPT_MS) await rm(path, { force: true })
  }
}

const logOf = (name: string) => dataPath('jobs', `${name}.log`)
const noteOf = (name: string) => dataPath('jobs', `${name}.json`)

async function note(name: string, what: z.output<typeof Note>) {
  const path = noteOf(name)
  await writeFile(`${path}.new`, JSON.stringify(what), { mode: 0o600 })
  await rename(`${path}.new`, path)
}

function isAlive(pid: number) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false // gone, or another's: not ours
  }
}
