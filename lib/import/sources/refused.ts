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

const CHANGED = 'changed: it is not what was read before.'

/** Stands for a file that is read again, but is not what it was. */
export const passedOver = (where: string): NoPost => setAside(where, CHANGED)

export const isPassedOver = (item: Item) => item.kind === 'setAside' && item.reason === CHANGED

/** The same items; a fault that ends them becomes the last one, refused, and the import goes on. */
export async function* untilFault(where: string, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  let count = 0
  try {
    for await (const item of items) {
      count += 1
      yield item
    }
  } catch (cause) {
    const before = count === 0 ? '' : ` ${found(count)} before it; what follows was not read.`
    yield refused(where, `${sentenceOf(cause)}${before}`)
  }
}

const found = (count: number) => (count === 1 ? 'One item was found' : `${count} items were found`)
