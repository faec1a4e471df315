import { subscribe } from 'node:diagnostics_channel'

const ONE_DAY_MS = 24 * 60 * 60_000

// Preloaded into the site. Node gives a request five minutes to arrive whole, and Next cannot be told otherwise:
// a large upload over a slow line would be cut. Headers keep their own, shorter limit.
subscribe('http.server.request.start', ({ server }) => {
  server.requestTimeout = ONE_DAY_MS
})
