import { probesOf } from './near'
import type { Apart, Shape } from './shape'
import { areNear, byRank, saysEnough } from './shape'

/** How many posts say each block. */
export type BlockCounts = Map<number, number>

export function countBlocks(shapes: Iterable<Shape>): BlockCounts {
  const counts: BlockCounts = new Map()
  for (const { blocks } of shapes)
    for (const block of blocks) counts.set(block, (counts.get(block) ?? 0) + 1)
  return counts
}

/**
 * Which post stands for which near copies of it: `copy → representative`. By rank, every post goes to the first one
 * that stands already and that it is near to and not kept apart from, or else stands itself. So each is near to what
 * stands for it, and two that stand are not near each other. Exact, and never compares all pairs: only with those that
 * have one of the post's rarest blocks among their own rarest. Lets others work now and then.
 */
export async function clusterAll(
  shapes: Iterable<Shape>,
  counts: BlockCounts,
  apart: Apart,
): Promise<Map<number, number>> {
  const rarity = rankBlocks(counts)
  const ranked = [...shapes].filter(saysEnough).sort(byRank)
  const standing = new Standing()
  const copies = new Map<number, number>()
  for (const [at, shape] of ranked.entries()) {
    if (at % PAUSE === PAUSE - 1) await new Promise(setImmediate)
    const probes = rarest(shape, rarity)
    const first = standing.find(shape, probes, apart)
    if (first) copies.set(shape.id, first.id)
    else standing.add(shape, probes)
  }
  return copies
}

const PAUSE = 500

/** A number for each block, lower for those that fewer posts say: one order for all. */
function rankBlocks(counts: BlockCounts): Map<number, number> {
  const blocks = [...counts.keys()].sort(
    (one, other) => (counts.get(one) ?? 0) - (counts.get(other) ?? 0) || one - other,
  )
  return new Map(blocks.map((block, at) => [block, at]))
}

const rarest = ({ blocks }: Shape, rarity: Map<number, number>) =>
  Int32Array.from(blocks, (block) => rarity.get(block) ?? 0)
    .sort()
    .subarray(0, probesOf(blocks.length))

/** The posts that stand for others, found by their rarest blocks. */
class Standing {
  #shapes: Shape[] = []
  /** Positions in `shapes`, ascending. */
  #byProbe = new Map<number, number[]>()

  add(shape: Shape, probes: Int32Array) {
    const at = this.#shapes.push(shape) - 1
    for (const probe of probes) {
      const positions = this.#byProbe.get(probe)
      if (positions) positions.push(at)
      else this.#byProbe.set(probe, [at])
    }
  }

  /** The best one that this post is near to. */
  find(shape: Shape, probes: Int32Array, apart: Apart): Shape | undefined {
    const candidates = new Set<number>()
    for (const probe of probes) for (const at of this.#byProbe.get(probe) ?? []) candidates.add(at)
    const positions = Int32Array.from(candidates).sort()
    for (const at of positions) {
      const other = this.#shapes[at]
      if (other && areNear(shape, other) && !apart.has(shape.id, other.id)) return other
    }
    return
  }
}
