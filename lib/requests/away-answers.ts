import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isAway } from '@/lib/db/health'

const RETRY_SECONDS = '10'

const SENTENCE =
  'This page cannot be shown at the moment: the database is away. Please try again shortly.'

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Back in a moment</title>
</head>
<body>
<main>
<h1>Back in a moment</h1>
<p>${SENTENCE}</p>
<p><a href="">Try again</a></p>
</main>
</body>
</html>
`

/**
 * Answers 503 in place of every 500 while the database is away: an error page cannot set a status, and crawlers take 500 for a
 * broken page. It is done where every answer passes, so no route can forget it; pages that are kept need no database
 * and are shown.
 */
export function answerWhileAway() {
  subscribe('http.server.request.start', (message) => {
    if (isStart(message)) watch(message.request, message.response)
  })
}

function watch(request: IncomingMessage, response: ServerResponse) {
  const original = response.end
  let isReplaced = false

  response.writeHead = new Proxy(response.writeHead, {
    apply(writeHead, self, args) {
      if (isReplaced || args[0] !== 500 || !isAway()) return Reflect.apply(writeHead, self, args)
      isReplaced = true
      for (const name of response.getHeaderNames())
        if (!kept.test(name)) response.removeHeader(name)
      return Reflect.apply(writeHead, self, [503, headersOf(request)])
    },
  })
  // A body makes Node write the head by itself, and would follow it: it is asked for before.
  const isOurs = () => {
    if (!response.headersSent && response.statusCode === 500 && isAway()) response.writeHead(500)
    return isReplaced
  }
  response.write = new Proxy(response.write, {
    apply: (write, self, args) => (isOurs() ? true : Reflect.apply(write, self, args)),
  })
  response.end = new Proxy(response.end, {
    apply: (end, self, args) =>
      isOurs() ? Reflect.apply(original, self, [bodyFor(request)]) : Reflect.apply(end, self, args),
  })
}

/** Policies hold for this answer too. */
const kept =
  /^(?:x-content-type-options|referrer-policy|content-security-policy|strict-transport-security|cross-origin-.*|permissions-policy|x-robots-tag)$/

const isPage = ({ headers: { accept } }: IncomingMessage) => accept?.includes('text/html') ?? false

const bodyFor = (request: IncomingMessage) => (isPage(request) ? PAGE : `${SENTENCE}\n`)

const headersOf = (request: IncomingMessage) => ({
  'Content-Type': isPage(request) ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
  'Content-Length': Buffer.byteLength(bodyFor(request)),
  'Retry-After': RETRY_SECONDS,
  'Cache-Control': 'no-store',
})

type Start = { request: IncomingMessage; response: ServerResponse }

/** As Node documents it. */
const isStart = (message: unknown): message is Start =>
  typeof message === 'object' && message !== null && 'request' in message && 'response' in message
