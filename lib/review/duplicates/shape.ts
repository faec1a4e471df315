import { countShared, FEWEST_BLOCKS, isNear, mayBeNear } from './near'

/** A public post, as far as it matters to clusters. */
export type Shape = {
  id: number
  /** How well it is reviewed: `standing` in shapes.store.ts; less is better. */
  standing: number
  words: number
  /** Its distinct blocks, ascending. */
  blocks: Int32Array
}

export const toShape = ({ blocks, ...row }: Omit<Shape, 'blocks'> & { blocks: number[] }) => ({
  ...row,
  blocks: Int32Array.from(new Set(blocks)).sort(),
})

/** The order in which posts are chosen to stand for others: best reviewed, most complete, oldest here. */
export const byRank = (one: Shape, other: Shape) =>
  one.standing - other.standing ||
  other.blocks.length - one.blocks.length ||
  other.words - one.words ||
  one.id - other.id

export const saysEnough = ({ blocks }: Shape) => blocks.length >= FEWEST_BLOCKS

export const areNear = ({ blocks: one }: Shape, { blocks: other }: Shape) =>
  mayBeNear(one.length, other.length) && isNear(countShared(one, other), one.length, other.length)

/** Which posts an editor keeps apart. */
export class Apart {
  #others = new Map<number, Set<number>>()

  constructor(pairs: Iterable<readonly [number, number]> = []) {
    for (const [one, other] of pairs) {
      this.#add(one, other)
      this.#add(other, one)
    }
  }

  has = (one: number, other: number) => this.#others.get(one)?.has(other) ?? false

  #add(one: number, other: number) {
    const others = this.#others.get(one)
    if (others) others.add(other)
    else this.#others.set(one, new Set([other]))
  }
}
