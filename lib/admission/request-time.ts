import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** How long a request may take to arrive whole, and one that a signed-in editor uploads. */
const REQUEST_MS = 300_000
const UPLOAD_MS = 24 * 60 * 60_000

type Timing = { allowLong: () => void }

declare global {
  var alphanodeTimings: AsyncLocalStorage<Timing> | undefined
}

// Next bundles this module several times in one process: a route finds here what began at the server.
globalThis.alphanodeTimings ??= new AsyncLocalStorage()
const timings = globalThis.alphanodeTimings

/** Gives the request that is being answered a day to arrive. To be called once it is known who sends it. */
export function allowLongUpload() {
  timings.getStore()?.allowLong()
}

/** Ends the connection of a request whose body does not arrive in time. `work` is what answers it. */
export function withinTime(
  request: IncomingMessage,
  response: ServerResponse,
  work: () => void,
  milliseconds = REQUEST_MS,
) {
  if (!hasBody(request)) return work()
  let timer = after(milliseconds, request)
  const begin = (most: number) => {
    clearTimeout(timer)
    if (!request.complete) timer = after(most, request)
  }
  const stop = () => clearTimeout(timer)
  request.once('end', stop)
  request.once('close', stop)
  response.once('close', () => begin(milliseconds)) // answered before it was read: the rest has no day any more
  const allowLong = () => begin(UPLOAD_MS)
  timings.run({ allowLong }, work)
}

const after = (milliseconds: number, request: IncomingMessage) =>
  setTimeout(() => {
    if (!request.complete) request.destroy() // it may have come whole, and not have been read
  }, milliseconds).unref()

const hasBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
