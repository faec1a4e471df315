import type { IncomingHttpHeaders } from 'node:http'
import { Recent } from '@/lib/content/recent'

type Kept = { until: number; changes: number }

declare global {
  var alphanodeKeptPages: { pages: Recent<string, Kept>; changes: number } | undefined
}

/** At most twice as many addresses are remembered. */
const FEW = 20_000

/** For so long a page that was answered from memory is taken to be there still. */
const TRUSTED_MS = 60_000

globalThis.alphanodeKeptPages ??= { pages: new Recent(FEW), changes: 0 }
const kept = globalThis.alphanodeKeptPages

/** Whether a page was answered from memory a moment ago, so that it costs next to nothing; or once. */
export function wasKept(path: string, headers: IncomingHttpHeaders): 'now' | 'before' | 'never' {
  const found = kept.pages.get(keyOf(path, headers))
  if (!found) return 'never'
  const isNow = found.changes === kept.changes && found.until > performance.now()
  return isNow ? 'now' : 'before'
}

/** Learns from what Next says of an answer: `HIT` is from memory, `MISS` was made, and is kept from now on. */
export function noteKept(path: string, headers: IncomingHttpHeaders, said: unknown) {
  if (said !== 'HIT' && said !== 'MISS' && said !== 'STALE') return
  const until = said === 'HIT' ? performance.now() + TRUSTED_MS : 0
  kept.pages.set(keyOf(path, headers), { until, changes: kept.changes })
}

/** Something changed: any page may have to be made anew. */
export function keptPagesChanged() {
  kept.changes += 1
}

/** What the router's script asks for is kept beside the page. */
const keyOf = (path: string, { rsc }: IncomingHttpHeaders) => (rsc === '1' ? `rsc ${path}` : path)
