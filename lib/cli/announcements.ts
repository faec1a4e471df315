import { announce } from '@/lib/cache/announce'

/** Within two seconds a post is in its lists; a hundred thousand posts are not a hundred thousand purges. */
const PAUSE_MS = 1_500

/** Tells the running site what went stale while an import runs: now and then, and once at the end. */
export function announceNowAndThen() {
  let last = Number.NEGATIVE_INFINITY
  let saying: Promise<unknown> = Promise.resolve()
  return {
    hear() {
      if (performance.now() - last < PAUSE_MS) return
      last = performance.now()
      saying = announce({ all: true })
    },
    async finish(hasChanged: boolean) {
      await saying
      if (hasChanged) await announce({ all: true })
    },
  }
}
