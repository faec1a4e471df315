import type { Bounds } from './gate'
import { Gate } from './gate'

/**
 * What is expensive, each within bounds of its own: a flood of one kind takes nothing from the others. Together the
 * classes for readers stay below what the process can do at once, and the desk has a class that strangers cannot fill.
 */
const bounds = {
  /** Pages that were kept lately, and may have to be made anew: what people read. */
  'kept page': { atOnce: 6, waiting: 200, milliseconds: 10_000 },
  /** Pages that nobody is known to have asked for, and addresses where there is nothing. */
  'other page': { atOnce: 3, waiting: 40, milliseconds: 5_000 },
  past: { atOnce: 1, waiting: 16, milliseconds: 5_000 },
  sitemap: { atOnce: 1, waiting: 8, milliseconds: 10_000 },
  markdown: { atOnce: 1, waiting: 16, milliseconds: 5_000 },
  feed: { atOnce: 1, waiting: 16, milliseconds: 10_000 },
  picture: { atOnce: 1, waiting: 8, milliseconds: 5_000 },
  search: { atOnce: 3, waiting: 40, milliseconds: 5_000 },
  suggestions: { atOnce: 2, waiting: 20, milliseconds: 1_000 },
  /** llms.txt, robots.txt, IndexNow's key. */
  text: { atOnce: 2, waiting: 16, milliseconds: 5_000 },
  /** The ways in, and whatever is asked of the desk by a browser in which nobody ever signed in. */
  'ways in': { atOnce: 4, waiting: 100, milliseconds: 15_000 },
  /** Reviewers at work, and the ways in for whoever comes back with their browser. */
  desk: { atOnce: 12, waiting: 200, milliseconds: 15_000 },
  /** Uploads and events: they last, and have bounds by person besides. */
  stream: { atOnce: 60, waiting: 0, milliseconds: 0 },
} as const satisfies Record<string, Bounds>

export type ClassName = keyof typeof bounds

declare global {
  var alphanodeGates: Map<ClassName, Gate> | undefined
}

// Next bundles this module several times in one process: they all count together.
globalThis.alphanodeGates ??= new Map()
const gates = globalThis.alphanodeGates

/** The gate of a class, the same one for everybody in this process. */
export function gateOf(name: ClassName): Gate {
  const known = gates.get(name)
  if (known) return known
  const gate = new Gate(bounds[name])
  gates.set(name, gate)
  return gate
}
