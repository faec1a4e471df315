import type { Item, NoPost } from '../item'
import { sentenceOf } from './fault'

export const refused = (where: string, reason: string): NoPost => ({
  kind: 'refused',
  where,
  reason,
})

/** `reason` begins with what it is: `link: …`. */
export const setAside = (where: string, reason: string): NoPost => ({
  kind: 'setAside',
  where,
  reason,
})

/** The same items; a fault that ends them becomes the last one, refused, and the import goes on. */
export async function* untilFault(where: string, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  try {
    yield* items
  } catch (cause) {
    yield refused(where, sentenceOf(cause))
  }
}
