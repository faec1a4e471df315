import { watchRun } from './watch'

/** After this long a browser has to ask again, and the guard is asked again with it. */
const LONGEST_MS = 5 * 60_000

/** How often it is asked whether who listens may still do so. */
const ASK_MS = 3_000

/**
 * A run's progress as server-sent events: `progress` now and then, `end` when it has ended. It ends without a word when
 * `isAllowed` says no: the browser asks again, and the guard answers.
 */
export async function* progressEvents(
  id: number,
  gone: AbortSignal,
  isAllowed: () => Promise<boolean> = async () => true,
): AsyncGenerator<string> {
  const signal = AbortSignal.any([gone, AbortSignal.timeout(LONGEST_MS)])
  let askAt = performance.now() + ASK_MS
  for await (const progress of watchRun(id, signal)) {
    if (performance.now() >= askAt) {
      if (!(await isAllowed())) return
      askAt = performance.now() + ASK_MS
    }
    yield progress ? `event: progress\ndata: ${JSON.stringify(progress)}\n\n` : ': still at it\n\n'
  }
  if (!signal.aborted) yield 'event: end\ndata: \n\n'
}
