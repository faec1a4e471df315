import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { isKnown } from './known-addresses'

/** What `proxy.ts` looks for: requests that have it need no answer but their page. */
const MARK = 'x-known-address'

/**
 * Marks requests for pages that are known to be there, before Next sees them. Next makes a request and a response anew
 * to ask its proxy, which costs half of what a rendered page costs. Nobody else can set the mark; a server that was not
 * asked to set it asks the proxy every time.
 */
export function markKnownRequests() {
  subscribe('http.server.request.start', (message) => {
    if (isStart(message)) mark(message.request)
  })
}

function mark({ url = '', headers }: IncomingMessage) {
  if (url === '/' || isKnown(url)) headers[MARK] = '1'
  else delete headers[MARK]
}

/** As Node documents it. */
const isStart = (message: unknown): message is { request: IncomingMessage } =>
  typeof message === 'object' && message !== null && 'request' in message
