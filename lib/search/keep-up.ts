import { indexPending } from './pending.store'

/** What nobody announced is found within this: another site's writes, or a command that could not reach us. */
const PAUSE_MS = 15_000

let running: Promise<void> | undefined
let isAskedAgain = false

/**
 * Brings the search up to date with what was written: once at a time in this process, and once more when it was
 * asked for meanwhile. Never rejects: what fails stays pending, and is tried again when next asked.
 */
export function catchUp(): Promise<void> {
  if (running) isAskedAgain = true
  running ??= work().finally(() => {
    running = undefined
  })
  return running
}

async function work() {
  try {
    do {
      isAskedAgain = false
      await indexPending()
    } while (isAskedAgain)
  } catch (cause) {
    process.emitWarning(new Error('The search could not be brought up to date.', { cause }))
  }
}

/** Catches up now, and from now on even with what nobody announces. */
export function keepUp() {
  catchUp().catch(() => {}) // it never rejects
  setInterval(catchUp, PAUSE_MS).unref()
}
