import { warn } from '@/lib/warnings'
/**
 * Work that is done once at a time in this process, and once more when it was asked for meanwhile. Never rejects: what
 * fails is told with `complaint`, and is tried again when next asked.
 */
export function oneAtATime(work: () => Promise<unknown>, complaint: string): () => Promise<void> {
  let running: Promise<void> | undefined
  let isAskedAgain = false

  async function run() {
    try {
      do {
        isAskedAgain = false
        await work()
      } while (isAskedAgain)
    } catch (cause) {
      warn(complaint, cause)
    }
  }

  return () => {
    if (running) isAskedAgain = true
    running ??= run().finally(() => {
      running = undefined
    })
    return running
  }
}

/** Does such work now, and from now on every `pauseMs`, without keeping a process alive for it. */
export function nowAndEvery(pauseMs: number, work: () => Promise<void>) {
  void work()
  setInterval(work, pauseMs).unref()
}
