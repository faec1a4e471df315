import { setTimeout as delay } from 'node:timers/promises'
import { Restarts } from '@/lib/db/embedded/restarts'
import type { Site } from './site'
import { isAnswering } from './site'

const LOOK_MS = 10_000
const LOOK_PATIENCE_MS = 15_000
/** So many looks in a row without any answer: some five minutes, for a slow machine may be slow. */
const MOST_UNANSWERED = 12

type Supervision = {
  start: () => Promise<Site>
  /** Aborts when the site is to end. */
  asked: AbortSignal
  say: (message: string) => void
  restarts?: Restarts
}

/**
 * Keeps a site running that was started: one that ends, or does not answer for minutes, is started again, with pauses and
 * a limit. Resolves with 0 when it was asked to stop, and with 1 when it was given up. The site is stopped then.
 */
export async function keepServing(
  first: Site,
  { start, asked, say, restarts = new Restarts() }: Supervision,
): Promise<number> {
  const aborted = new Promise<null>((resolve) => {
    if (asked.aborted) resolve(null)
    asked.addEventListener('abort', () => resolve(null))
  })
  let site: Site | null = first
  for (;;) {
    const end: string | null = site ? await endOf(site, aborted) : 'it did not start'
    if (asked.aborted) break
    const pause = restarts.next()
    if (pause === null) {
      say('The site ended too often. It is not started again; why is said above.')
      return 1
    }
    say(`The site ended by itself (${end}). Starting it again …`)
    await delay(pause, undefined, { signal: asked }).catch(() => {})
    site = asked.aborted ? null : await startAgain(start, say)
  }
  await site?.stop()
  return 0
}

async function startAgain(start: () => Promise<Site>, say: (message: string) => void) {
  try {
    const site = await start()
    say('The site is back.')
    return site
  } catch (cause) {
    say(cause instanceof Error ? cause.message : String(cause))
    return null
  }
}

/** How a site ended; null when it was asked to. One that does not answer any more is ended. */
async function endOf(site: Site, aborted: Promise<null>): Promise<string | null> {
  const watch = new AbortController()
  const hung = whenUnanswered(site.url, watch.signal).then((isHung) => {
    if (isHung) site.kill()
    return isHung ? 'it did not answer for minutes' : new Promise<never>(() => {})
  })
  const end = await Promise.race([site.stopped, hung, aborted])
  watch.abort()
  return end
}

async function whenUnanswered(url: string, signal: AbortSignal): Promise<boolean> {
  for (let unanswered = 0; unanswered < MOST_UNANSWERED; ) {
    await delay(LOOK_MS, undefined, { signal, ref: false }).catch(() => {})
    if (signal.aborted) return false
    unanswered = (await isAnswering(url, LOOK_PATIENCE_MS)) ? 0 : unanswered + 1
  }
  return true
}
