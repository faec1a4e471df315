import { subscribe } from 'node:diagnostics_channel'
import { Server } from 'node:http'
import type { Socket } from 'node:net'

/** How many connections the site has at once, and how many of them one address. */
export const connectionLimits = { all: 1_000, perAddress: 200 }

/** How long the headers of a request may take. */
const HEADERS_MS = 20_000

type Limits = typeof connectionLimits & {
  /** Behind a proxy all connections are the proxy's. */
  isBehindProxy: boolean
}

/** Calls `guard` for each HTTP server of this process, at its first connection, and bounds its connections. */
export function boundConnections(guard: (server: Server) => void, limits: Limits) {
  const known = new WeakSet<Server>()
  const perAddress = new Map<string, number>()
  subscribe('net.server.socket', (message) => {
    const socket = socketOf(message)
    const server = socket && 'server' in socket ? socket.server : null
    if (!socket || !(server instanceof Server)) return
    if (!known.has(server)) {
      known.add(server)
      settle(server, limits)
      guard(server)
    }
    if (!limits.isBehindProxy) count(socket, perAddress, limits.perAddress)
  })
}

/** A body has a timer of its own: see `withinTime`. This one is for all of a server, and would cut uploads off. */
function settle(server: Server, { all }: Limits) {
  server.maxConnections = all
  server.headersTimeout = HEADERS_MS
  server.requestTimeout = 0
}

function count(socket: Socket, perAddress: Map<string, number>, most: number) {
  const address = socket.remoteAddress ?? ''
  const open = (perAddress.get(address) ?? 0) + 1
  perAddress.set(address, open)
  socket.once('close', () => {
    const left = (perAddress.get(address) ?? 1) - 1
    if (left > 0) perAddress.set(address, left)
    else perAddress.delete(address)
  })
  if (open > most) socket.destroy()
}

const socketOf = (message: unknown): Socket | null =>
  typeof message === 'object' && message !== null && 'socket' in message && isSocket(message.socket)
    ? message.socket
    : null

const isSocket = (value: unknown): value is Socket =>
  typeof value === 'object' && value !== null && 'remoteAddress' in value && 'destroy' in value
