import { parentPort } from 'node:worker_threads'
import type { TaskName, Tasks } from './tasks'
import { perform } from './tasks'

/** The worker's side of a lane: one task at a time, each answered by one message. */
type Asked = { name: TaskName; input: Tasks[TaskName]['input'] }

parentPort?.on('message', async ({ name, input }: Asked) => {
  try {
    parentPort?.postMessage({ ok: true, value: await perform(name, input) })
  } catch (cause) {
    parentPort?.postMessage({ ok: false, why: 'failed', message: String(cause).slice(0, 1_000) })
  }
})
parentPort?.postMessage('ready')
