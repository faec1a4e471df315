import type { IncomingMessage } from 'node:http'
import { boundConnections, connectionLimits } from './connections'
import type { Asking } from './front'
import { guard } from './front'

/** Has every server of this process bound its connections, and every request come through admission. */
export function admitRequests(isRouterState: Asking['isRouterState']) {
  const asking = { addressOf: senderOf, isRouterState }
  boundConnections((server) => guard(server, asking), {
    ...connectionLimits,
    isBehindProxy: false,
  })
}

/** This machine is a proxy, or us: no share of a queue would be just. */
function senderOf({ socket }: IncomingMessage): string | null {
  const address = socket.remoteAddress ?? null
  return address === null || /^(?:::ffff:)?127\.|^::1$/.test(address) ? null : address
}
