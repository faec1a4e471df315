import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { warn } from '../warnings'

/** What came of a task: busy and late are expected, and told to whoever asked. */
export type Ran<Value> = { ok: true; value: Value } | { ok: false; why: 'busy' | 'late' | 'failed' }

/** A file of the sources, seen from the folder that every command of ours runs in: bundlers leave it alone. */
const ENTRY = ['.', 'lib', 'bounded', 'worker.mjs'].join('/')
const START_MS = 60_000
const IDLE_MS = 60_000
const limits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }

/** One worker thread, and who waits for it. It is started when it is needed, and ended when it is late or idle. */
export class Lane {
  #worker: Promise<Worker> | null = null
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0
  #idle: NodeJS.Timeout | undefined

  constructor(readonly mostWaiting: number) {}

  /** Runs a task when it is its turn, for at most `ms` from then. Never rejects. */
  async run<Value>(name: string, input: unknown, ms: number): Promise<Ran<Value>> {
    if (this.#waiting >= this.mostWaiting) return { ok: false, why: 'busy' }
    this.#waiting += 1
    clearTimeout(this.#idle)
    const turn = this.#last.then(() => this.#perform<Value>(name, input, ms))
    this.#last = turn
    try {
      return await turn
    } finally {
      this.#waiting -= 1
      if (this.#waiting === 0) this.#idle = setTimeout(() => this.#end(), IDLE_MS).unref()
    }
  }

  async #perform<Value>(name: string, input: unknown, ms: number): Promise<Ran<Value>> {
    const message = `A worker could not do its task (${name}).`
    try {
      this.#worker ??= startWorker()
      const worker = await this.#worker
      worker.ref()
      const ran = await answerOf<Value>(worker, { name, input }, ms)
      worker.unref()
      if (!ran.ok) warn(message, 'message' in ran ? ran.message : ran.why, { task: name })
      if (!ran.ok && ran.why === 'late') this.#end()
      return ran
    } catch (cause) {
      warn(message, cause, { task: name })
      this.#end()
      return { ok: false, why: 'failed' }
    }
  }

  #end() {
    const ended = this.#worker
    this.#worker = null
    ended?.then((worker) => worker.terminate()).catch(() => {}) // it never started
  }
}

async function startWorker(): Promise<Worker> {
  const worker = new Worker(ENTRY, { execArgv: [], resourceLimits: limits })
  const stop = new AbortController()
  const late = delay(START_MS, null, { signal: stop.signal })
  late.catch(() => {}) // it came in time
  const ready = await Promise.race([once(worker, 'message'), late])
  stop.abort()
  worker.unref()
  worker.on('error', () => {}) // told to who waits; nobody does when it is idle
  if (ready) return worker
  void worker.terminate()
  throw new Error('The worker did not start in time.')
}

/** What the worker answers. Rejects when it ends instead, as it does when its memory is full. */
async function answerOf<Value>(worker: Worker, asked: object, ms: number): Promise<Ran<Value>> {
  const stop = new AbortController()
  const { signal } = stop
  const answered = once(worker, 'message', { signal }).then(([ran]): Ran<Value> => ran)
  const late = delay(ms, { ok: false as const, why: 'late' as const }, { signal })
  const ended = once(worker, 'exit', { signal }).then(() => {
    throw new Error('The worker ended.')
  })
  try {
    worker.postMessage(asked)
    return await Promise.race([answered, late, ended])
  } finally {
    for (const each of [answered, late, ended]) each.catch(() => {}) // given up
    stop.abort()
  }
}
