/** How often each name came. */
export class Tally {
  readonly #counts = new Map<string, number>()

  count(name: string) {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
  }

  toRecord(): Record<string, number> {
    return Object.fromEntries(this.#counts)
  }
}
