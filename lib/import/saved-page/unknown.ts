import type { Unknown } from '@/lib/posts/metadata'
import type { Bullet } from './bullet'

/** `key: value`, as an item of a list. */
export type PairItem = { key: string; value: string }

export function pairOf({ text, children }: Bullet): PairItem | undefined {
  if (children.length > 0) return undefined
  const [, key, value] = /^([^:]{1,100}):(?:\s+(.*))?$/s.exec(text) ?? []
  return key === undefined ? undefined : { key: key.trim(), value: value ?? '' }
}

/** Cuts repeated pairs into groups: a group ends where a key comes again. */
export function groupsOf<Entry extends { key: string }>(entries: Entry[]): Entry[][] {
  const groups: Entry[][] = []
  const keys = new Set<string>()
  for (const entry of entries) {
    const last = groups.at(-1)
    if (last && !keys.has(entry.key)) last.push(entry)
    else {
      groups.push([entry])
      keys.clear()
    }
    keys.add(entry.key)
  }
  return groups
}

/** Items of a list nobody knows: pairs become objects, repeated ones a list of objects, others stay a list. */
export function unknownOf(bullets: Bullet[]): Unknown {
  const entries = bullets.map(entryOf)
  const known = entries.filter((entry) => entry !== undefined)
  if (known.length < entries.length || known.length === 0) return bullets.map(itemOf)
  const objects = groupsOf(known).map((group) =>
    Object.fromEntries(group.map(({ key, value }) => [key, value])),
  )
  return objects.length === 1 ? (objects[0] ?? {}) : objects
}

function entryOf(bullet: Bullet): { key: string; value: Unknown } | undefined {
  const { text, children } = bullet
  const entry = children.length > 0 ? { key: text, value: unknownOf(children) } : pairOf(bullet)
  // An object would lose these.
  return entry && entry.key !== '' && entry.key !== '__proto__' ? entry : undefined
}

function itemOf({ text, children }: Bullet): Unknown {
  if (children.length === 0) return text
  return text === '' ? unknownOf(children) : { [text]: unknownOf(children) }
}

/** What has no field, by label; a label that comes again gathers a list. */
export class UnknownBox {
  readonly #kept = new Map<string, Unknown>()

  keep(label: string, value: Unknown): void {
    const name = label === '__proto__' ? '(__proto__)' : label
    const before = this.#kept.get(name)
    if (before === undefined) this.#kept.set(name, Array.isArray(value) ? [...value] : value)
    else if (Array.isArray(before)) before.push(...[value].flat())
    else this.#kept.set(name, [before, value].flat())
  }

  has(label: string): boolean {
    return this.#kept.has(label)
  }

  toRecord(): Record<string, Unknown> {
    return Object.fromEntries(this.#kept)
  }
}
