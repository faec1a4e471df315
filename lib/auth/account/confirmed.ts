import { APIError } from 'better-auth/api'
import { isBusy } from '../hashing'
import type { Verdict } from '../outcome'
import { busy, refusal } from '../outcome'
import { limitTries } from '../tries'

/** Who found a session open must not find out its password by trying. */
const tries = limitTries({ max: 10, windowMs: 10 * 60_000 })

/** Runs what a person confirms with their password or a code; `wrong` is what to say when that is not right. */
export async function confirmed(
  personId: string,
  wrong: string,
  act: () => Promise<Verdict>,
): Promise<Verdict> {
  if (tries.take(personId, Date.now()) > 0)
    return refusal('tries', 'Too many tries. Please wait ten minutes and try again.')
  try {
    const verdict = await act()
    tries.forgive(personId)
    return verdict
  } catch (cause) {
    if (isBusy(cause)) {
      tries.giveBack(personId)
      return busy
    }
    if (cause instanceof APIError && cause.statusCode < 500) return refusal('credentials', wrong)
    throw cause
  }
}
