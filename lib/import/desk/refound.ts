import type { Found, Item } from '../item'
import { ImportOptions } from '../options'
import { rereadSources } from '../sources/read-sources'
import { isPassedOver } from '../sources/refused'

type Run = { sources: string[]; options: unknown; startedAt: Date; finishedAt: Date | null }

/**
 * What a run could read of its items, asked for in the order of its ledger: its sources are read once more, and one
 * item is held. Nothing is opened but what the run has read, and that only as it was then.
 */
export class Refound {
  readonly #items: AsyncGenerator<Item>
  #held: Item | undefined

  constructor({ sources, options, startedAt, finishedAt }: Run) {
    const { data = {} } = ImportOptions.safeParse(options)
    this.#items = rereadSources(sources, data, finishedAt ?? startedAt)
  }

  /** What stands at this place, as fields or text; null where there is nothing to be had. */
  async find(where: string): Promise<Found | null> {
    for (;;) {
      const item = await this.#next()
      if (!item) return null
      if (item.where === where) return foundIn(item)
      if (!isPassedOver(item) || !isIn(where, item)) continue
      this.#held = item // for what else was in it
      return null
    }
  }

  async #next(): Promise<Item | undefined> {
    const held = this.#held
    this.#held = undefined
    return held ?? (await this.#items.next()).value
  }

  async close() {
    await this.#items.return(undefined)
  }
}

const foundIn = (item: Item) => (item.kind === 'draft' ? item.draft : (item.found ?? null))

const isIn = (where: string, file: Item) =>
  [':', '/'].some((separator) => where.startsWith(`${file.where}${separator}`))
