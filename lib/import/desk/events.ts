import { watchRun } from './watch'

/** After this long a browser has to ask again, and the guard is asked again with it. */
const LONGEST_MS = 5 * 60_000

/** A run's progress as server-sent events: `progress` now and then, `end` when it has ended. */
export async function* progressEvents(id: number, gone: AbortSignal): AsyncGenerator<string> {
  const signal = AbortSignal.any([gone, AbortSignal.timeout(LONGEST_MS)])
  for await (const progress of watchRun(id, signal))
    yield progress ? `event: progress\ndata: ${JSON.stringify(progress)}\n\n` : ': still at it\n\n'
  if (!signal.aborted) yield 'event: end\ndata: \n\n'
}
