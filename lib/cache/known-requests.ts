import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isKnown, knownRobots } from './known-addresses'

/** What `proxy.ts` looks for: requests that have it need no answer but their page. */
const MARK = 'x-known-address'

/**
 * Marks requests for pages that are known to be there, before Next sees them. Next makes a request and a response anew
 * to ask its proxy, which costs half of what a rendered page costs. Nobody else can set the mark; a server that was not
 * asked to set it asks the proxy every time. What the proxy would have told search engines of the page, they are told here.
 */
export function markKnownRequests() {
  subscribe('http.server.request.start', (message) => {
    if (isStart(message)) mark(message.request, message.response)
  })
}

function mark(request: IncomingMessage, response: ServerResponse) {
  const { url = '', method, headers } = request
  const isReading = method === 'GET' || method === 'HEAD'
  if (isReading && (url === '/' || isKnown(url))) headers[MARK] = '1'
  else delete headers[MARK]
  // What Next makes to ask its proxy cannot have this method, and that would be a 500. POST is refused, too.
  if (method === 'TRACE') request.method = 'POST'
  const robots = knownRobots(url)
  if (robots !== null) response.setHeader('X-Robots-Tag', robots)
}

type Start = { request: IncomingMessage; response: ServerResponse }

/** As Node documents it. */
const isStart = (message: unknown): message is Start =>
  typeof message === 'object' && message !== null && 'request' in message && 'response' in message
