import { warn } from '@/lib/warnings'
import type { Item, NoPost } from './item'

/**
 * What a reader makes of one item, or that item refused when the reader fails on it: a fault of ours, which costs no other
 * item.
 */
export function readOne<Read extends Item | undefined>(
  place: { where: string },
  read: () => Read,
): Read | NoPost {
  try {
    return read()
  } catch (cause) {
    warn('A reader failed on an item of an import.', cause, { where: place.where })
    const name = cause instanceof Error ? cause.name : 'error'
    return { kind: 'refused', ...place, reason: failed(name) }
  }
}

const failed = (name: string) =>
  `It could not be read because of an error in the reader (${name}); all other items are kept. Simplify the item at its source, or report the error, and import it again.`

/** Why a draft cannot be made ready to be stored: a sentence of ours, or an error of ours, which goes to the log. */
export function unpreparable(where: string, cause: unknown): string {
  if (cause instanceof Error && cause.constructor === Error) return cause.message
  warn('An item of an import could not be prepared.', cause, { where })
  return failed(cause instanceof Error ? cause.name : 'error')
}
