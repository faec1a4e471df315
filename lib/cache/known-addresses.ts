import { keptPagesChanged } from '@/lib/admission/kept-pages'
import { Recent } from '@/lib/content/recent'

/** What is surely there: addresses of posts and hubs that were looked up lately. Unknown ones are never kept. */
type Known = { addresses: Recent<string, Kept>; changes: number }

/** `robots` is what the header of the page tells search engines; null for nothing. */
type Kept = { until: number; robots: string | null }

declare global {
  var alphanodeKnownAddresses: Known | undefined
}

const FEW = 10_000

/** How long one is believed that nobody spoke of since; announcements forget it sooner. */
const TRUSTED_MS = 60_000

const nothing = () => new Recent<string, Kept>(FEW)

// The proxy has modules of its own: what it looks up and what actions change meet here.
globalThis.alphanodeKnownAddresses ??= { addresses: nothing(), changes: 0 }
const known = globalThis.alphanodeKnownAddresses

/** Whether it was there a moment ago, and nothing was said to have changed since. */
export function isKnown(address: string): boolean {
  return find(address) !== null
}

/** What the header of a known page tells search engines; null for nothing, and for a page that is not known. */
export const knownRobots = (address: string): string | null => find(address)?.robots ?? null

function find(address: string): Kept | null {
  const kept = known.addresses.get(address)
  return kept !== undefined && kept.until > performance.now() ? kept : null
}

/** Looks up what is not known; remembers it when it is there, unless something changed in the meantime. */
export async function learn<Found>(
  address: string,
  lookUp: () => Promise<Found>,
  isThere: (found: Found) => boolean,
  robotsOf: (found: Found) => string | null = () => null,
): Promise<Found> {
  const { changes } = known
  const found = await lookUp()
  if (isThere(found) && changes === known.changes)
    known.addresses.set(address, {
      until: performance.now() + TRUSTED_MS,
      robots: robotsOf(found),
    })
  return found
}

/** Every address is looked up again: what changed may have taken a hub with it, or moved a post. */
export function forgetAddresses() {
  keptPagesChanged()
  known.changes += 1
  known.addresses = nothing()
}
