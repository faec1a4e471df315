/**
 * Posts of fewer distinct blocks are near copies of none: a stub that many posts share is thin, and says nothing about
 * whether they are the same.
 */
export const FEWEST_BLOCKS = 3

/**
 * Whether two posts of so many distinct blocks, of which they share some, are near copies: they share more than 0.8 of
 * all their blocks together (Jaccard). In whole numbers, so that it is exact.
 */
export const isNear = (shared: number, one: number, other: number) => 9 * shared > 4 * (one + other)

/** Whether posts of such sizes can be near copies at all. */
export const mayBeNear = (one: number, other: number) =>
  5 * Math.min(one, other) > 4 * Math.max(one, other)

/**
 * Of a post of so many blocks, any so many are in part in each of its near copies, because those have more than 0.8 of
 * its blocks. Whoever looks for them may choose the rarest.
 */
export const probesOf = (size: number) => size - Math.floor((4 * size) / 5)

/** How many numbers stand in both; each list has its own once, ascending. */
export function countShared(one: Int32Array, other: Int32Array): number {
  let [shared, at, otherAt] = [0, 0, 0]
  while (at < one.length && otherAt < other.length) {
    const difference = (one[at] ?? 0) - (other[otherAt] ?? 0)
    if (difference === 0) shared += 1
    if (difference <= 0) at += 1
    if (difference >= 0) otherAt += 1
  }
  return shared
}
