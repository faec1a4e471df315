import type { Unknown } from '@/lib/posts/metadata'

/** Values by key; a key that comes again gathers a list. */
export class Group {
  readonly #kept: Map<string, Unknown[]>

  constructor(start: Record<string, Unknown>) {
    this.#kept = new Map(Object.entries(start).map(([key, value]) => [key, [value]]))
  }

  get isEmpty(): boolean {
    return this.#kept.size === 0
  }

  add(key: string, value: Unknown) {
    // What reads it later would lose a key of the name `__proto__`.
    const name = key === '__proto__' ? '(__proto__)' : key
    const values = this.#kept.get(name)
    if (values) values.push(value)
    else this.#kept.set(name, [value])
  }

  toRecord(): Record<string, Unknown> {
    return Object.fromEntries(
      [...this.#kept].map(([key, [value = null, ...more]]) => [
        key,
        more.length > 0 ? [value, ...more] : value,
      ]),
    )
  }
}
