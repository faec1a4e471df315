import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** Pids of all processes and of their parents. */
function listParents(): Map<number, number> {
  const lines = process.platform === 'linux' ? fromProc() : fromPs()
  return new Map(lines)
}

const fromPs = (): [number, number][] =>
  output('ps', ['-A', '-o', 'pid=,ppid='])
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([pid, parent]) => (pid && parent !== undefined ? [[pid, parent]] : []))

const fromProc = (): [number, number][] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const parent = / \w (\d+) /.exec(read(`/proc/${name}/stat`).replace(/^.*\)/, ''))?.[1]
      return parent ? [[Number(name), Number(parent)]] : []
    })

/** All processes below `pid`, children before grandchildren. */
export function descendants(pid: number): number[] {
  const parents = listParents()
  const found = [pid]
  for (const each of found)
    for (const [child, parent] of parents) if (parent === each) found.push(child)
  return found.slice(1)
}

/** The process that listens on a TCP port of this machine; null when none that we may look at does. */
export function listenerOn(port: number): number | null {
  if (process.platform !== 'linux')
    return Number(output('lsof', ['-t', `-iTCP:${port}`, '-sTCP:LISTEN']).split('\n')[0]) || null
  const sockets = new Set(['tcp', 'tcp6'].flatMap((name) => listeningSockets(name, port)))
  for (const [pid] of listParents())
    if (socketsOf(pid).some((socket) => sockets.has(socket))) return pid
  return null
}

/** In the kernel's table, column 1 is the local address, 3 the state (0A listens) and 9 the socket's inode. */
const listeningSockets = (table: string, port: number) =>
  read(`/proc/net/${table}`)
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, address, , state]) => state === '0A' && portOf(address) === port)
    .map((columns) => `socket:[${columns[9]}]`)

const portOf = (address = '') => Number.parseInt(address.split(':')[1] ?? '', 16)

function socketsOf(pid: number): string[] {
  try {
    const folder = `/proc/${pid}/fd`
    return readdirSync(folder).map((name) => readlinkSync(`${folder}/${name}`))
  } catch {
    return [] // it has ended, or is somebody else's
  }
}

/** The memory that a process has in use, in MB; 0 for one that has ended. */
export function memoryOf(pid: number | null): number {
  if (!pid) return 0
  const kilobytes =
    process.platform === 'linux'
      ? /VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1]
      : output('ps', ['-o', 'rss=', '-p', String(pid)])
  return Math.round(Number(kilobytes ?? 0) / 1_024)
}

/** Sends a signal; a process that has ended meanwhile is no mistake. */
export function signal(pid: number, name: NodeJS.Signals) {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return '' // it has ended
  }
}

const output = (command: string, options: string[]) =>
  spawnSync(command, options, { encoding: 'utf8' }).stdout ?? ''
