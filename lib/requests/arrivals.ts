import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerHeaders } from './answer-headers'
import { clientAddress } from './client-address'

type Settings = { trustedProxies: number; siteUrl: string; isDevelopment: boolean }
type Arrival = { request: IncomingMessage; response: ServerResponse }

/**
 * Sees every request before Next does: writes where it came from into X-Forwarded-For, over whatever was there, so
 * that all who read that header read the same; and gives its answer the headers that every answer has, also those
 * that Next makes by itself: redirects, errors, files.
 */
export function watchArrivals({ trustedProxies, siteUrl, isDevelopment }: Settings) {
  const headersFor = answerHeaders({ url: siteUrl, isDevelopment })
  subscribe('http.server.request.start', (message) => {
    if (!isArrival(message)) return
    const { headers, socket, url = '' } = message.request
    for (const [name, value] of headersFor(url)) message.response.setHeader(name, value)
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
