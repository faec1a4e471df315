import { Socket } from 'node:net'
import type { ClientBase, Connection as Wire } from 'pg'
import { Client } from 'pg'

/** What is known of a connection that waits for an answer. */
type Wait = {
  url: string | undefined
  connection: Wire
  /** The process of the server that works for it. */
  backend: number
  /** Bytes sent and received when last looked at. */
  bytes: number
  /** For how many looks in a row nothing came and nothing went. */
  silent: number
  /** Whether the server could not be asked either, and for how many looks. */
  isUnreachable: boolean
  unreachable: number
}

declare global {
  var alphanodeWaits: Map<ClientBase, Wait> | undefined
  var alphanodePatient: WeakSet<object> | undefined
}

// Next bundles this module several times in one process.
globalThis.alphanodeWaits ??= new Map()
globalThis.alphanodePatient ??= new WeakSet()
const waits = globalThis.alphanodeWaits
const patient = globalThis.alphanodePatient

const LOOK_MS = 1_000
/** From this many silent looks on, the server is asked whether it still works on the query. */
const ASK_AFTER = 2
/** A little more than the server's own limit for a statement. */
const GIVE_UP_AFTER = 35
/** How long work without a limit waits for a server that nobody reaches. */
const UNREACHABLE_FOR = 60
const ASK_MS = 2_000

/** An answer that did not come. The code is the one that the system gives to a connection that timed out. */
class Unanswered extends Error {
  readonly code = 'ETIMEDOUT'
}

/** Lets the statements of a connection take as long as they take, while the server works on them. */
export const bePatient = (connection: object) => patient.add(connection)

export const endPatience = (connection: object) => patient.delete(connection)

let isLooking = false

/** Called with every query: the connection is watched until the server has nothing more to answer. */
export function beginWaiting(
  client: ClientBase,
  { url, connection, backend }: Pick<Wait, 'url' | 'connection' | 'backend'>,
) {
  if (waits.has(client)) return
  const nothing = { bytes: 0, silent: 0, isUnreachable: false, unreachable: 0 }
  waits.set(client, { url, connection, backend, ...nothing })
  if (!isLooking) setInterval(look, LOOK_MS).unref()
  isLooking = true
}

export const endWaiting = (client: ClientBase) => waits.delete(client)

/**
 * PostgreSQL limits a statement, but nothing on this side limits an answer that was lost on its way: its connection
 * would be in use forever. So connections that wait in silence are looked at each second. Looks are counted, not
 * seconds, so that a process that was held up gives up on nothing it has not looked for. A connection is destroyed
 * - when the server says that it has answered already, so the answer is lost;
 * - after 35 looks, unless its work has no limit; then when the server itself cannot be reached for 60.
 */
function look() {
  const silent = [...waits].filter(([client, wait]) => {
    note(wait)
    if (isPast(client, wait)) giveUp(wait, 'The database did not answer in time.')
    return wait.silent >= ASK_AFTER
  })
  if (silent.length > 0) void askOnce(silent)
}

function note(wait: Wait) {
  const bytes = bytesOf(wait)
  wait.silent = bytes === wait.bytes ? wait.silent + 1 : 0
  wait.unreachable = wait.silent > 0 && wait.isUnreachable ? wait.unreachable + 1 : 0
  wait.bytes = bytes
}

const bytesOf = ({ connection: { stream } }: Wait) =>
  stream instanceof Socket ? stream.bytesRead + stream.bytesWritten : 0

const isPast = (client: ClientBase, { silent, unreachable }: Wait) =>
  patient.has(client) ? unreachable >= UNREACHABLE_FOR : silent >= GIVE_UP_AFTER

const giveUp = ({ connection }: Wait, reason: string) =>
  connection.stream.destroy(new Unanswered(reason))

let isAsking = false

async function askOnce(silent: [ClientBase, Wait][]) {
  if (isAsking) return
  isAsking = true
  try {
    const urls = new Set(silent.map(([, { url }]) => url))
    for (const url of urls)
      await ask(
        url,
        silent.filter(([, wait]) => wait.url === url),
      )
  } finally {
    isAsking = false
  }
}

/** Asks on a connection of its own which of these the server has answered. */
async function ask(url: string | undefined, silent: [ClientBase, Wait][]) {
  const answered = await listAnswered(
    url,
    silent.map(([, { backend }]) => backend),
  )
  for (const [client, wait] of silent) {
    if (waits.get(client) !== wait) continue
    wait.isUnreachable = answered === null
    const isLost = answered?.includes(wait.backend) && bytesOf(wait) === wait.bytes
    if (isLost) giveUp(wait, 'An answer of the database was lost.')
  }
}

/** Null when the server cannot be asked. */
async function listAnswered(url: string | undefined, backends: number[]) {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: ASK_MS,
    query_timeout: ASK_MS,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ pid: number }>(
      `select pid from pg_stat_activity
        where pid = any($1) and state like 'idle%' and now() - state_change > interval '2 seconds'`,
      [backends],
    )
    return rows.map(({ pid }) => pid)
  } catch {
    return null
  } finally {
    void client.end().catch(() => {})
  }
}
