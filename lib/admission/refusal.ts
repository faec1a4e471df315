import type { IncomingMessage, ServerResponse } from 'node:http'

const sentences = {
  400: 'This request cannot be understood.',
  403: 'This was not sent by one of our own pages. Nothing was changed.',
  411: 'Say how long what you send is (Content-Length). Nothing was changed.',
  413: 'This is larger than what can be sent here. Nothing was changed.',
  503: 'Too much is being asked of this site at the moment. Please try again in a few seconds.',
} as const

export type Refused = keyof typeof sentences

/** How many seconds whoever is turned away is to wait. */
const RETRY_SECONDS = 5

/** Answers without asking anybody: a sentence, as a page where a page was asked for. Nobody keeps it. */
export function refuse(request: IncomingMessage, response: ServerResponse, status: Refused) {
  const isPage = request.headers.accept?.includes('text/html') && request.headers.rsc !== '1'
  const sentence = sentences[status]
  response.writeHead(status, {
    'Content-Type': `text/${isPage ? 'html' : 'plain'}; charset=utf-8`,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'noindex',
    ...(status === 503 && { 'Retry-After': String(RETRY_SECONDS) }),
    // What was not read of a refused body would be taken for the next request's.
    ...(status !== 503 && { Connection: 'close' }),
  })
  response.end(isPage ? page(sentence) : `${sentence}\n`)
}

const page = (sentence: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Not now · AlphaNode</title>
</head>
<body>
<main>
<h1>Not now</h1>
<p>${sentence}</p>
</main>
</body>
</html>
`
