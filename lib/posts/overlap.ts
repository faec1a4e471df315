/** Two posts that share more than this are near-copies of each other. */
const NEAR_COPY = 0.8

/** Whether one post is mostly the other: by how much of the shorter one stands in both. */
export function isNearCopy(one: readonly number[], other: readonly number[]): boolean {
  const [a, b] = [new Set(one), new Set(other)]
  const shared = [...a].filter((block) => b.has(block)).length
  return shared > NEAR_COPY * Math.min(a.size, b.size)
}
