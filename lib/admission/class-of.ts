import type { IncomingHttpHeaders } from 'node:http'
import { isReading } from './body-limits'
import type { ClassName } from './classes'
import { wasKept } from './kept-pages'

type Asked = {
  path: string
  headers: IncomingHttpHeaders
  method?: string
  /** Whether it comes from a browser in which somebody signed in, now or before. */
  isKnown?: boolean
}

/** Patterns of decoded paths in lower case, the first that fits; what none fits is a page for readers. */
const classes: readonly (readonly [RegExp, ClassName | null])[] = [
  [/^\/(?:_next\/|__nextjs|icon\.svg$|favicon\.ico$|manifest\.|fonts\/)/, null],
  [/^\/desk\/imports\/(?:upload|[^/]+\/(?:events|refused))\/?$/, 'stream'],
  [/^\/(?:desk|sign-in|invitation|reset|api\/auth|api\/stale)(?:\/|$)/, 'desk'],
  [/^\/(?:sitemaps\/|sitemap\.xml)/, 'sitemap'],
  [/^\/(?:[^/]+\/[^/]+\/)?feed\.[^/]+$/, 'feed'],
  [/^\/feeds(?:\/|$)/, 'feed'],
  [/^\/posts\/[^/]+\.md$|^\/markdown\//, 'markdown'],
  [/^\/posts\/[^/]+\/picture-|^\/pictures\//, 'picture'],
  [/^\/posts\/[^/]+\/(?:history|v)(?:\/|$)/, 'past'],
  [/^\/api\/suggest\/?$/, 'suggestions'],
  [/^\/search\/?$/, 'search'],
  [/^\/[^/]+\.txt$|^\/(?:healthz|readyz|metrics)$/, 'text'],
]

/** The class whose bounds a request comes under; null for what costs next to nothing. */
export function classOf(asked: Asked): ClassName | null {
  const plain = plainly(asked.path)
  const found = classes.find(([pattern]) => pattern.test(plain))
  if (found) return asked.isKnown || !forKnown.has(found[1]) ? found[1] : 'ways in'
  if (asksForMarkdown(asked.headers) && plain.startsWith('/posts/')) return 'markdown'
  return isReading(asked.method) ? classOfPage(asked) : 'other page'
}

/** What strangers cannot fill. */
const forKnown: ReadonlySet<ClassName | null> = new Set(['desk', 'stream'])

function classOfPage({ path, headers }: Asked): ClassName | null {
  const kept = wasKept(path, headers)
  if (kept === 'now') return null
  return kept === 'before' ? 'kept page' : 'other page'
}

/** As `markdownRewrites` has it. */
const asksForMarkdown = ({ accept = '' }: IncomingHttpHeaders) =>
  accept.includes('text/markdown') && !accept.includes('text/html')

function plainly(path: string): string {
  try {
    return decodeURIComponent(path).toLowerCase()
  } catch {
    return path.toLowerCase() // means nothing, and is answered so
  }
}
