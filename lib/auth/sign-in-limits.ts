import { APIError } from 'better-auth/api'
import type { Limit } from './tries'
import { limitTries } from './tries'

const TEN_MINUTES = 10 * 60_000

// Asked in this order, and no further than the first that refuses: a try that is refused was none, so a stranger who
// is refused at one address cannot use up the tries of an account.
const perAddress = limitTries({ max: 60, windowMs: TEN_MINUTES })
const perBoth = limitTries({ max: 10, windowMs: TEN_MINUTES })
const perAccount = limitTries({ max: 100, windowMs: TEN_MINUTES })

// A browser that signed in before is counted by itself: strangers who try, from however many addresses, keep nobody
// out who comes back with it.
const perBrowser = limitTries({ max: 10, windowMs: TEN_MINUTES })

const perLink = limitTries({ max: 60, windowMs: TEN_MINUTES })

/** Whoever tries to enter. `account` is what was typed, where something was; `browser` is set when it is a known one. */
export type Entry = { address: string; account: string | null; browser: string | null }

const tallies = ({ address, account, browser }: Entry): (readonly [Limit, string])[] => {
  if (browser !== null) return [[perBrowser, browser]]
  if (account === null) return [[perAddress, address]]
  return [
    [perAddress, address],
    [perBoth, `${account} ${address}`],
    [perAccount, account],
  ]
}

/** Takes a try; gives the milliseconds to wait: 0 when it may go ahead. */
export function takeTry(entry: Entry, now: number): number {
  const taken: (readonly [Limit, string])[] = []
  for (const [limit, key] of tallies(entry)) {
    const wait = limit.take(key, now)
    if (wait > 0) {
      for (const [earlier, earlierKey] of taken) earlier.giveBack(earlierKey)
      return wait
    }
    taken.push([limit, key])
  }
  return 0
}

/** Takes a try back that was not judged, or was right. */
export function giveBackTry(entry: Entry) {
  for (const [limit, key] of tallies(entry)) limit.giveBack(key)
}

/** Forgets the tries of who turned out to be the right person; the address keeps those of others. */
export function forgiveTry(entry: Entry) {
  for (const [limit, key] of tallies(entry))
    if (limit === perAddress) limit.giveBack(key)
    else limit.forgive(key)
}

/** Takes a try of somebody who shows a link; gives the milliseconds to wait. A link that works gives it back. */
export const linkTries = {
  take: (address: string) => perLink.take(address, Date.now()),
  giveBack: (address: string) => perLink.giveBack(address),
}

export const tooManyTries = () => new APIError('TOO_MANY_REQUESTS', { message: 'Too many tries.' })
