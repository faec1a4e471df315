import { findStop } from './runs.store'

/** How often a run looks whether it was asked to stop. */
const LOOK_MS = 1_000

/**
 * What is read, until somebody at the desk asks the run to stop: then it breaks off like a source that fails, so that
 * what was read before is stored and the run can be resumed or taken back. Works wherever the run was started.
 */
export async function* untilStopped<Value>(
  runId: number,
  items: AsyncIterable<Value>,
  every = LOOK_MS,
): AsyncGenerator<Value> {
  let lookAt = 0
  for await (const item of items) {
    if (performance.now() >= lookAt) {
      const name = await findStop(runId)
      if (name !== null) throw new Error(`${name} stopped it at the desk.`)
      lookAt = performance.now() + every
    }
    yield item
  }
}
