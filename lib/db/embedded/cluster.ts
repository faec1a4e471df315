import { chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { warn } from '@/lib/warnings'
import type { Account } from './account'
import { chooseAccount, prepareAccount } from './account'
import { choosePort } from './port'
import { readPostmaster, releaseStaleLock } from './postmaster'
import { run } from './run'
import { withStartLock } from './start-lock'

/** `url` leads to the server's maintenance database. */
export type Cluster = { url: string; stop: () => Promise<void> }
export type ClusterOptions = { home: string; password: string; settings?: Record<string, string> }

const USER = 'alphanode'
const START_SECONDS = 60
const STOP_SECONDS = 30

/**
 * A PostgreSQL that answers on `home`: the one already running there (its starter may have been killed),
 * or a new one, on the port it had last. It outlives this process until `stop()`.
 */
export async function openCluster({
  home,
  password,
  settings = {},
}: ClusterOptions): Promise<Cluster> {
  mkdirSync(home, { recursive: true, mode: 0o700 })
  const account = chooseAccount(home)
  const data = join(account.home, 'data')
  const running = await adopt(data, password)
  if (running) return running
  return withStartLock(home, async () => {
    const started = await adopt(data, password) // by another command, while this one waited
    if (started) return started
    prepareAccount(account)
    if (!existsSync(join(data, 'PG_VERSION'))) await initialise(account, data, password)
    const failure = await start(account, data, settings).then(
      () => undefined,
      (cause: unknown) => cause,
    )
    const own = await adopt(data, password)
    if (own) return own
    throw new Error(`PostgreSQL did not start. Its log: ${logOf(account)}`, { cause: failure })
  })
}

async function adopt(data: string, password: string): Promise<Cluster | null> {
  const deadline = performance.now() + STOP_SECONDS * 1000
  while (performance.now() < deadline) {
    const postmaster = readPostmaster(data)
    const url = `postgresql://${USER}:${encodeURIComponent(password)}@127.0.0.1:${postmaster?.port}/postgres`
    if (postmaster && (await answers(url, data))) return { url, stop: () => stop(data) }
    const lock = releaseStaleLock(data)
    if (lock === 'copied') warn(COPIED, undefined, { data })
    if (lock !== 'held') return null
    await delay(200) // it is starting or stopping
  }
  throw new Error(`A PostgreSQL server holds ${data} and does not answer. Stop it, then try again.`)
}

const COPIED =
  'The data folder was copied while its server ran. Such a copy may be damaged: stop the site before copying.'

async function answers(connectionString: string, data: string) {
  const client = new Client({
    connectionString,
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
  })
  client.on('error', () => {}) // a server that is stopping hangs up: the query below tells
  try {
    await client.connect()
    const { rows } = await client.query('show data_directory')
    return rows[0]?.data_directory === data
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

async function initialise(account: Account, data: string, password: string) {
  const passwordFile = join(account.home, 'password')
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (account.ids.uid) chownSync(passwordFile, account.ids.uid, account.ids.gid ?? account.ids.uid)
  rmSync(data, { recursive: true, force: true }) // a first start that was cut off
  try {
    await run(account, 'initdb', [
      `--pgdata=${data}`,
      `--username=${USER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
    ])
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

async function start(account: Account, data: string, settings: Record<string, string>) {
  const options = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    shared_buffers: '256MB',
    // What was written since the last checkpoint is read again after a crash.
    max_wal_size: '512MB',
    checkpoint_timeout: '3min',
    wal_compression: 'on',
    port: String(await choosePort(account.home)),
  }
  const flags = Object.entries({ ...options, ...settings }).map(
    ([key, value]) => `-c ${key}=${value}`,
  )
  await run(account, 'pg_ctl', [
    'start',
    '--wait',
    `--timeout=${START_SECONDS}`,
    `--pgdata=${data}`,
    `--log=${logOf(account)}`,
    `--options=${flags.join(' ')}`,
  ])
}

const logOf = (account: Account) => join(account.home, 'postgres.log')

/** Ends sessions and stops: a "fast" shutdown, as PostgreSQL calls it. */
async function stop(data: string) {
  const postmaster = readPostmaster(data)
  if (!postmaster) return
  process.kill(postmaster.pid, 'SIGINT')
  const deadline = performance.now() + STOP_SECONDS * 1000
  while (readPostmaster(data) && performance.now() < deadline) await delay(50)
}
