import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, cpSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { findBinaries } from './binaries'

/** As whom, from where and in which folder PostgreSQL runs. */
export type Account = {
  /** Put before every command. */
  prefix: string[]
  ids: { uid?: number; gid?: number }
  binaries: string
  /** The parent of the data directory. */
  home: string
}

const namespace = ['unshare', '--user', '--map-user=1000', '--map-group=1000']
/** `nobody`, on every Unix we know. */
const NOBODY = 65_534

/**
 * PostgreSQL refuses to run as root. Root runs it in a user namespace, where root's own files belong to an
 * ordinary user: that works even below a directory only root may enter. Where namespaces are forbidden, it
 * runs as `nobody`, from copies that `nobody` can reach. A home that has data is used again.
 */
export function chooseAccount(home: string): Account {
  const own = { prefix: [], ids: {}, binaries: findBinaries(), home }
  if (process.getuid?.() !== 0) return own

  const elsewhere = homeOfNobody(home)
  if (!existsSync(join(elsewhere, 'data')) && namespacesWork()) return { ...own, prefix: namespace }
  return {
    prefix: [],
    ids: { uid: NOBODY, gid: NOBODY },
    binaries: join(elsewhere, 'native'),
    home: elsewhere,
  }
}

/** Makes what an account needs, before it runs anything. One process at a time does that. */
export function prepareAccount({ ids, binaries, home }: Account) {
  if (ids.uid === undefined) return
  const source = findBinaries()
  mkdirSync(home, { recursive: true, mode: 0o755 })
  chownSync(home, NOBODY, NOBODY)
  if (isNewer(source, binaries))
    cpSync(source, binaries, { recursive: true, verbatimSymlinks: true })
}

function namespacesWork() {
  const [command = '', ...options] = namespace
  return spawnSync(command, [...options, 'true']).status === 0
}

function homeOfNobody(home: string) {
  const name = createHash('sha256').update(home).digest('hex').slice(0, 12)
  return join('/var/lib/alphanode', name)
}

function isNewer(source: string, copy: string) {
  const age = (folder: string) =>
    statSync(join(folder, 'bin', 'postgres'), { throwIfNoEntry: false })
  return (age(source)?.mtimeMs ?? 0) > (age(copy)?.mtimeMs ?? 0)
}
