import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { clientAddress } from './client-address'

type Settings = { trustedProxies: number }
type Arrival = { request: IncomingMessage; response: ServerResponse }

/**
 * Sees every request before Next does: writes where it came from into X-Forwarded-For, over whatever was there, so
 * that all who read that header read the same.
 */
export function watchArrivals({ trustedProxies }: Settings) {
  subscribe('http.server.request.start', (message) => {
    if (!isArrival(message)) return
    const { headers, socket } = message.request
    headers['x-forwarded-for'] = clientAddress({
      forwardedFor: String(headers['x-forwarded-for'] ?? ''),
      socketAddress: socket.remoteAddress,
      trustedProxies,
    })
  })
}

/** As Node documents it. */
const isArrival = (message: unknown): message is Arrival =>
  typeof message === 'object' && message !== null && 'request' in message && 'response' in message
