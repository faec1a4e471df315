/** How often each kind of answer was seen, by who asked. */
export type Seen = Record<string, Record<string, number>>

export class Counts {
  readonly #kinds = new Map<string, Map<string, number>>()

  add(who: string, kind: string) {
    const kinds = this.#kinds.get(who) ?? new Map<string, number>()
    this.#kinds.set(who, kinds.set(kind, (kinds.get(kind) ?? 0) + 1))
  }

  /** How often the one who was answered least was answered; 0 until so many were. */
  least(audiences: number): number {
    if (this.#kinds.size < audiences) return 0
    return Math.min(...[...this.#kinds.values()].map(total))
  }

  /** Who saw one of these kinds, and how often. */
  seen(...wanted: string[]): string[] {
    return [...this.#kinds].flatMap(([who, kinds]) =>
      wanted.flatMap((kind) => (kinds.has(kind) ? [`${who}: ${kind} × ${kinds.get(kind)}`] : [])),
    )
  }

  all(): Seen {
    return Object.fromEntries(
      [...this.#kinds].map(([who, kinds]) => [who, Object.fromEntries(kinds)]),
    )
  }
}

const total = (kinds: Map<string, number>) =>
  [...kinds.values()].reduce((sum, count) => sum + count, 0)

export const sentenceOf = (seen: Seen): string =>
  Object.entries(seen)
    .map(([who, kinds]) => `${who} ${describeKinds(kinds)}`)
    .join('; ')

const describeKinds = (kinds: Record<string, number>) =>
  Object.entries(kinds)
    .map(([kind, count]) => `${kind} × ${count}`)
    .join(', ')
