import { setTimeout as delay } from 'node:timers/promises'

/**
 * A fault must end by itself. For how long that may take no machine is known, so this is far beyond what is aimed at:
 * what is not over by then is taken to be for ever.
 */
export const FOR_EVER_MS = 300_000

/** Asks until the answer is given; null when it was not given in time. */
export async function until<Result>(
  look: () => Promise<Result | null | undefined | false> | Result | null | undefined | false,
  patience = FOR_EVER_MS,
): Promise<Result | null> {
  const deadline = performance.now() + patience
  for (;;) {
    const found = await look()
    if (found) return found
    if (performance.now() > deadline) return null
    await delay(100)
  }
}

/** The same for what the scenario itself cannot go on without. */
export async function need<Result>(
  what: string,
  look: () => Promise<Result | null | undefined | false> | Result | null | undefined | false,
  patience = FOR_EVER_MS,
): Promise<Result> {
  const found = await until(look, patience)
  if (found === null) throw new Error(`It did not come about: ${what}.`)
  return found
}
