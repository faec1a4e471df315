import type { IncomingHttpHeaders } from 'node:http'
import { request } from 'node:http'

/** What came back, or how the request failed: `refused`, `reset` or `timeout`. */
export type Answer = {
  kind: string
  status: number
  headers: IncomingHttpHeaders
  text: string
  milliseconds: number
}

export type Asked = {
  method?: string
  headers?: Record<string, string>
  body?: Buffer
  /** Called when the server has begun with it: what it says to a client that asks before it sends. */
  onBegun?: () => void
}

/** What is not answered by then is taken to hang. */
const PATIENCE_MS = 150_000

/** One request on a connection of its own, so that no answer depends on what became of another's connection. */
export function ask(address: string, asked: Asked = {}): Promise<Answer> {
  const begun = performance.now()
  const { body, method = 'GET', onBegun } = asked
  return new Promise((resolve) => {
    const end = (kind: string, rest: Partial<Answer> = {}) =>
      resolve({
        ...{ kind, status: 0, headers: {}, text: '', ...rest },
        milliseconds: performance.now() - begun,
      })
    const headers = {
      ...asked.headers,
      ...(body && { 'content-length': String(body.length) }),
      ...(onBegun && { expect: '100-continue' }),
    }
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const sent = request(address, { method, headers, agent: false, signal }, (response) => {
      const { statusCode: status = 0 } = response
      response.toArray().then(
        (chunks) =>
          end(kindOf(status, response.headers), {
            ...{ status, headers: response.headers },
            text: Buffer.concat(chunks).toString(),
          }),
        (error) => end(failureOf(error, signal)),
      )
    })
    if (onBegun) sent.on('continue', onBegun)
    sent.on('error', (error) => end(failureOf(error, signal)))
    sent.end(body)
  })
}

/** A 503 that says when to come again is what is meant to be said; one that does not is another kind. */
const kindOf = (status: number, { 'retry-after': retryAfter }: IncomingHttpHeaders) =>
  status === 503 && !retryAfter ? '503 without Retry-After' : String(status)

function failureOf(error: unknown, { aborted }: AbortSignal): string {
  if (aborted) return 'timeout'
  const code = error instanceof Error && 'code' in error ? error.code : null
  return code === 'ECONNREFUSED' ? 'refused' : 'reset'
}
