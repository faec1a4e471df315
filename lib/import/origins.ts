import type { Item } from './item'

/** More names than this are not kept: such a run is compared with no other. */
const MOST = 1_000

/** Gathers the names of what items come from, as they pass. */
export class Origins {
  readonly #names = new Set<string>()

  async *note(items: AsyncIterable<Item>): AsyncGenerator<Item> {
    for await (const item of items) {
      if (item.source !== undefined && this.#names.size <= MOST) this.#names.add(item.source)
      yield item
    }
  }

  list(): string[] {
    return this.#names.size > MOST ? [] : [...this.#names].sort()
  }
}
