import type { Entry } from './entry'
import { freshEntries, keysOf } from './entry'

export type Carried = { entries: Entry[]; added: string[]; removed: string[] }

/** The list as it is now with what was made of it when it was another, and what changed since. */
export function carryOver(items: string[], kept: Entry[]): Carried {
  const keptKeys = keysOf(kept.map(({ text }) => text))
  const byKey = new Map(kept.map((entry, index) => [keptKeys[index], entry]))
  const keys = keysOf(items)
  const fresh = freshEntries(items)
  const here = new Set(keys)
  return {
    entries: fresh.map((entry, index) => byKey.get(keys[index]) ?? entry),
    added: items.filter((_, index) => !byKey.has(keys[index])),
    removed: kept.filter((_, index) => !here.has(keptKeys[index] ?? '')).map(({ text }) => text),
  }
}

/**
 * Of the lists that were kept for a post, the one that these items continue: the same, or else the
 * one that shares most with them. A list that shares nothing is another list.
 */
export function findKept(items: string[], kept: Entry[][]): Entry[] | null {
  const ranked = kept
    .map((entries) => ({ entries, ...sharing(items, entries) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.other - b.other)
  return ranked[0]?.entries ?? null
}

function sharing(items: string[], kept: Entry[]) {
  const { added, removed } = carryOver(items, kept)
  return { shared: items.length - added.length, other: added.length + removed.length }
}
