import { warn } from '@/lib/warnings'
import { forgetAll, PAUSE_MS } from './outbox.store'
import type { Target } from './submit'
import { tellIndexNow } from './tell'

const EVERY_MS = 60_000
const LONGEST_MS = 6 * 3_600_000

let failures = 0
let notBefore = 0

/** From now on, tells IndexNow of what changes; without a key, forgets it. */
export function keepIndexNowTold(url: string, key: string | undefined) {
  const work = () => (key ? tellInTime({ url, key }, new Date()) : forgetAll())
  setInterval(() => work().catch(warnOf), EVERY_MS).unref()
}

/** Tells unless it is too early after what failed: ten minutes at first, then twice as long each time. */
export async function tellInTime(target: Target, now: Date): Promise<void> {
  if (now.getTime() < notBefore) return
  const { trouble } = await tellIndexNow(target, now)
  failures = trouble?.kind === 'later' ? failures + 1 : 0
  if (!trouble) return
  warnOf(trouble.why)
  if (trouble.kind === 'refused') return
  const wait = Math.min(PAUSE_MS * 2 ** (failures - 1), LONGEST_MS)
  notBefore = now.getTime() + Math.max(wait, trouble.waitMs)
}

const warnOf = (cause: unknown) => warn('IndexNow could not be told of what changed.', cause)
