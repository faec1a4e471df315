/** A post has some hundred values, a few levels deep. What checks and stores it works by recursion. */
const MOST_VALUES = 50_000
const MOST_LEVELS = 100

/** What makes parsed JSON too much to be checked, or nothing. Itself not recursive. */
export function excessOf(json: unknown): string | undefined {
  let values = 0
  let level = [json]
  for (let depth = 0; level.length > 0; depth += 1) {
    values += level.length
    if (values > MOST_VALUES) return `it holds more than ${MOST_VALUES} values`
    if (depth > MOST_LEVELS) return `it is nested more than ${MOST_LEVELS} levels deep`
    level = level.flatMap(childrenOf)
  }
  return undefined
}

const childrenOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : []
