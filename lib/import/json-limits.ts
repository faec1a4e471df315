import type { Limits } from './limits'
import { optionOf } from './limits'

type JsonLimits = Pick<Limits, 'mostJsonValues' | 'deepestJson'>

/** What makes parsed JSON too much to be checked, or nothing. Itself not recursive. */
export function excessOf(json: unknown, limits: JsonLimits): string | undefined {
  const { mostJsonValues, deepestJson } = limits
  let values = 0
  let level = [json]
  for (let depth = 0; level.length > 0; depth += 1) {
    values += level.length
    if (values > mostJsonValues)
      return `it holds more than ${mostJsonValues} values (${optionOf('mostJsonValues')})`
    if (depth > deepestJson)
      return `it is nested more than ${deepestJson} levels deep (${optionOf('deepestJson')})`
    level = level.flatMap(childrenOf)
  }
  return undefined
}

const childrenOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : []
