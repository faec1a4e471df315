import type { Blame } from '@/lib/jobs/blame'
import { blameOf, findCode } from '@/lib/jobs/blame'
import { warn } from '@/lib/warnings'

/**
 * Who is to blame for what stopped a batch of an import: the item alone, or what any item would have met; then the run
 * breaks off and can be resumed. To have run out of time or memory is no fault of an item here.
 */
export const blameOfItem = (error: unknown): Blame =>
  blameOf(error) === 'row' ? 'row' : 'environment'

/** Why one item could not be stored, as a sentence; the error itself goes to the log. */
export function unstorable(where: string, cause: unknown): string {
  warn('An item of an import could not be stored.', cause, { where })
  const code = findCode(cause)
  return `It could not be stored${code === null ? '' : ` (error ${code} of the database)`}; all other items are kept. The log of the server has the error. Correct the item at its source, or report the error, and import it again.`
}
