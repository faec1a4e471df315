import type { Ran } from './lane'
import { Lane } from './lane'
import type { TaskName, Tasks } from './tasks'

declare global {
  var alphanodeLanes: { readers: Lane; desk: Lane } | undefined
}

// Next bundles this module several times in one process; all of them share two threads.
globalThis.alphanodeLanes ??= { readers: new Lane(40), desk: new Lane(40) }
const lanes = globalThis.alphanodeLanes

const DEADLINE_MS = 20_000

/**
 * Runs a task by name in a worker thread, away from the event loop that serves everybody. What readers ask for never
 * waits behind what the desk asks for. `busy`, at once, when too much waits; `late` when it took longer than `ms`.
 */
export const inWorker = <Name extends TaskName>(
  lane: 'readers' | 'desk',
  name: Name,
  input: Tasks[Name]['input'],
  ms = DEADLINE_MS,
): Promise<Ran<Tasks[Name]['output']>> => lanes[lane].run(name, input, ms)
