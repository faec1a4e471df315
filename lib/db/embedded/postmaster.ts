import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

export type Postmaster = { pid: number; port: number }

/** The server that says it runs on `data`, from its `postmaster.pid`; null when none does. */
export function readPostmaster(data: string): Postmaster | null {
  const lines = readLock(data)
  const pid = Number(lines[0])
  const port = Number(lines[3])
  return pid > 0 && port > 0 ? { pid, port } : null
}

function readLock(data: string) {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

/** Removes the lock of a server that is gone; says whether `data` is free now. */
export function releaseStaleLock(data: string): boolean {
  const pid = Number(readLock(data)[0])
  if (pid > 0 && isPostgres(pid)) return false
  rmSync(join(data, 'postmaster.pid'), { force: true })
  return true
}

/** Whether `pid` lives and is a PostgreSQL: after a crash the number may belong to somebody else. */
function isPostgres(pid: number) {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
  } catch {
    return process.platform !== 'linux'
  }
}
