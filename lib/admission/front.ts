import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { isFromOurPages } from '@/lib/auth/origin'
import { own } from '@/lib/own'
import { warn } from '@/lib/warnings'
import { whenArrived } from './arrival'
import { askingFor } from './asking'
import { refuseBody } from './body-limits'
import { classOf } from './class-of'
import type { ClassName } from './classes'
import { gateOf } from './classes'
import { delivery, whenOver } from './delivery'
import { noteKept } from './kept-pages'
import type { Refused } from './refusal'
import { refuse } from './refusal'
import { withinTime } from './request-time'

type Listener = (request: IncomingMessage, response: ServerResponse) => void

export type Asking = {
  /** Who a request is from, as far as shares of a queue go; null for who has no share of its own. */
  addressOf: (request: IncomingMessage) => string | null
  /** Whether it comes from a browser in which somebody signed in, now or before. */
  isKnown: (request: IncomingMessage) => boolean
  /** Whether what a browser says of the pages it shows can be read. */
  isRouterState: (header: string) => boolean
}

/**
 * Puts admission before what answers the requests of `server`: what cannot be answered is refused, and what is
 * expensive waits for its turn, so that nothing is spent on it until then.
 */
export function guard(server: Server, asking: Asking) {
  const listeners = server.listeners('request')
  server.removeAllListeners('request')
  const answer: Listener = (request, response) => {
    for (const listener of listeners) listener.call(server, request, response)
  }
  server.on('request', (request, response) => {
    const { method = '' } = request
    const isKnown = asking.isKnown(request)
    const status = judge(request, asking, isKnown)
    if (status !== null) return refuse(request, response, status)
    watchHeaders(request, response)
    const name = classOf({ path: pathOf(request), headers: request.headers, method, isKnown })
    const go = () => admit({ request, response, name }, asking, answer)
    withinTime(request, response, () => {
      if (name === 'stream') go()
      else whenArrived(request, go)
    })
  })
}

/** What is wrong with a request whatever is at its address. Next answers 500 to some of it, and logs a stack of calls. */
function judge(
  request: IncomingMessage,
  { isRouterState }: Asking,
  isKnown: boolean,
): Refused | null {
  const { url = '', headers, method } = request
  // Only proxies are asked for whole addresses, or for `*`: it would be redirected there, or be an error.
  if (!url.startsWith('/')) return 400
  if (/%(?:25)*00/i.test(url)) return 400 // no text here has a NUL, and PostgreSQL takes none
  const state = headers['next-router-state-tree']
  if (state !== undefined && !isRouterState(String(state))) return 400
  if (method === 'POST' && headers.origin !== undefined && !isOurs(request)) return 403
  return refuseBody(request, isKnown)
}

function isOurs({ headers }: IncomingMessage): boolean {
  const said = new Headers()
  for (const name of ['host', 'x-forwarded-host', 'origin']) {
    const value = own(headers, name)
    if (typeof value === 'string') said.set(name, value)
  }
  return isFromOurPages(said)
}

type Asked = { request: IncomingMessage; response: ServerResponse; name: ClassName | null }

function admit({ request, response, name }: Asked, { addressOf }: Asking, answer: Listener) {
  if (name === null) {
    delivery.watch(response, () => {})
    return askingFor(null, () => answer(request, response))
  }
  const gone = new AbortController()
  const leaving = new Set([() => gone.abort()])
  const free = () => {
    for (const leave of leaving) leave()
  }
  if (name === 'stream')
    whenOver(response, free) // its reader may take its time
  else delivery.watch(response, free)
  gateOf(name)
    .enter(addressOf(request), gone.signal)
    .then((leave) => {
      if (!leave) {
        if (gone.signal.aborted) return
        say(name)
        return refuse(request, response, 503)
      }
      leaving.add(leave)
      if (gone.signal.aborted) return leave()
      return askingFor(name, () => answer(request, response))
    })
    .catch((cause: unknown) => {
      warn('A request could not be answered.', cause)
      response.destroy()
    })
}

const say = (name: ClassName) =>
  warn('More was asked for than can be answered, so requests were refused.', undefined, {
    class: name,
    ...gateOf(name).load,
  })

/** Learns which pages are kept, and lets nobody keep an answer that tells of nothing. */
function watchHeaders(request: IncomingMessage, response: ServerResponse) {
  const { headers } = request
  response.writeHead = new Proxy(response.writeHead, {
    apply(writeHead, self, given) {
      const [status] = given
      if (status === 200) noteKept(pathOf(request), headers, response.getHeader('x-nextjs-cache'))
      if (status >= 400 && isKeptLong(response.getHeader('cache-control')))
        response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate')
      return Reflect.apply(writeHead, self, given)
    },
  })
}

const pathOf = ({ url = '' }: IncomingMessage) => url.split('?', 1)[0] ?? ''

const isKeptLong = (header: unknown) =>
  typeof header === 'string' && /s-maxage|immutable|max-age=[1-9]/.test(header)
