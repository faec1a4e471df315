import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
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

/** Removes a lock that no server on `data` holds: its server ended, or it came with a copy of the folder. */
export function releaseStaleLock(data: string): 'released' | 'copied' | 'held' {
  const [line = '', folder = ''] = readLock(data)
  const pid = Number(line)
  const holds = pid > 0 && holdsFolder(pid, data, folder)
  if (holds) return 'held'
  rmSync(join(data, 'postmaster.pid'), { force: true })
  return folder !== '' && folder !== data ? 'copied' : 'released'
}

/**
 * Whether `pid` is a server that works in `data`: after a crash the number may belong to another process, and the server of
 * another folder when this one is its copy. PostgreSQL's current folder is the one it serves.
 */
function holdsFolder(pid: number, data: string, folder: string) {
  try {
    process.kill(pid, 0)
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EPERM')) return false
  }
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data) && isPostgres(pid)
  } catch {
    return folder === data && isPostgres(pid) // not Linux, or the process of another account
  }
}

function isPostgres(pid: number) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
  } catch {
    return process.platform !== 'linux'
  }
}
