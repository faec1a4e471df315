import { randomBytes } from 'node:crypto'
import {
  linkSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { z } from 'zod'

/** `birth` tells a process from a later one with the same number; null where the system does not say. */
const Holder = z.object({ pid: z.number(), birth: z.string().nullable(), folder: z.string() })
type Holder = z.output<typeof Holder>

/** Longer than making a database cluster and starting it take. */
const PATIENCE_MS = 180_000
const AGAIN_MS = 100

/**
 * Does `work` while no other process does any in this folder. The lock is the file with the highest number, and whoever adds
 * the next number has it, so that of two who find it left behind by a dead process only one takes it over. An empty
 * file is a lock that was released. Throws a sentence when another process holds it for too long.
 */
export async function withStartLock<Result>(
  folder: string,
  work: () => Promise<Result>,
  patienceMs = PATIENCE_MS,
): Promise<Result> {
  const path = await acquire(folder, patienceMs)
  try {
    return await work()
  } finally {
    truncateSync(path)
  }
}

async function acquire(folder: string, patienceMs: number): Promise<string> {
  const deadline = performance.now() + patienceMs
  for (;;) {
    const number = lastNumber(folder)
    const holder = readHolder(pathOf(folder, number))
    if (holder && isHeld(holder, folder)) {
      if (performance.now() > deadline)
        throw new Error(
          `Another command (process ${holder.pid}) is starting PostgreSQL in ${folder}. Wait until it has ended or the site runs, then try again.`,
        )
      await delay(AGAIN_MS)
    } else if (take(folder, number + 1)) return pathOf(folder, number + 1)
  }
}

const pathOf = (folder: string, number: number) => join(folder, `starting.${number}`)

/** 0 when nobody ever took the lock. */
const lastNumber = (folder: string) =>
  Math.max(
    0,
    ...readdirSync(folder).map((name) => Number(/^starting\.(\d+)$/.exec(name)?.[1] ?? 0)),
  )

/** Links a file that is complete: nobody sees one that is being written. */
function take(folder: string, number: number): boolean {
  const complete = join(folder, `starting.new.${randomBytes(6).toString('hex')}`)
  const holder: Holder = {
    pid: process.pid,
    birth: birthOf(process.pid),
    folder: realpathSync(folder),
  }
  writeFileSync(complete, JSON.stringify(holder), { mode: 0o600 })
  try {
    linkSync(complete, pathOf(folder, number))
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false
    throw cause
  } finally {
    rmSync(complete)
  }
  const isLast = lastNumber(folder) === number
  // A number may be free because it was removed after a higher one was taken.
  rmSync(pathOf(folder, isLast ? number - 1 : number), { force: true })
  return isLast
}

function readHolder(path: string): Holder | null {
  try {
    const text = readFileSync(path, 'utf8')
    return text === '' ? null : Holder.parse(JSON.parse(text))
  } catch {
    return null // there is none, or a power failure left half of it
  }
}

/** A copy of the folder came with a copy of the lock. */
function isHeld({ pid, birth, folder }: Holder, asked: string): boolean {
  if (folder !== realpathSync(asked)) return false
  if (birth !== null) return birthOf(pid) === birth
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** When a living process began, as Linux says it: at which tick after which start of the machine. */
function birthOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z') return null // killed, and its parent was not told yet
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`
  } catch {
    return null
  }
}
