import { setTimeout as delay } from 'node:timers/promises'
import type { Answer } from './ask'
import type { Decisions } from './decisions'
import type { Readers } from './readers'
import type { Site } from './site'
import { FOR_EVER_MS } from './wait'

const PAUSE_MS = 100

/**
 * Tries everything at once until all of it is answered: a kept page, a page that has to be made, the desk, and a
 * decision. Whether that came about.
 */
export async function recover(site: Site, readers: Readers, decisions: Decisions) {
  const isRead = ({ kind }: Answer) => kind === '200'
  const deadline = performance.now() + FOR_EVER_MS
  while (performance.now() < deadline) {
    const tries = [
      readers.read('kept pages', '/').then(isRead),
      readers.readFresh().then(isRead),
      readers.lookAtDesk().then(isRead),
      decisions.decideAside(),
    ]
    const isBack = (await Promise.all(tries)).every(Boolean)
    if (isBack && site.server) return true
    await delay(PAUSE_MS)
  }
  return false
}
