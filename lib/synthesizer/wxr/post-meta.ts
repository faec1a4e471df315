import type { Metadata } from '@/lib/posts/metadata'
import { labelOf } from '../label'
import type { PhpValue } from './php'

/** The metadata as AlphaNode's WordPress keeps it: one array, names in snake case, flags as 0 and 1. */
export function toPostMeta(metadata: Metadata): PhpValue {
  const outline = metadata.aiOutline.map(({ key, value }) => [key, value])
  return toArray({ ...metadata, aiOutline: Object.fromEntries(outline) })
}

function toArray(value: PhpValue): PhpValue {
  if (typeof value === 'boolean') return Number(value)
  if (typeof value !== 'object' || value === null) return value
  if (isList(value)) return value.map(toArray)
  const known = Object.entries(value).filter(([, each]) => !isEmpty(each))
  return Object.fromEntries(known.map(([name, each]) => [snaked(name), toArray(each)]))
}

const isList = (value: object): value is readonly PhpValue[] => Array.isArray(value)

const isEmpty = (value: PhpValue) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0

const snaked = (name: string) => labelOf(name).replaceAll(' ', '_')
