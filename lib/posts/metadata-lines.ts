import type { Metadata, Unknown } from './metadata'

/**
 * Everything metadata says, a line for each field, to compare: label → text. Labels are spaced and name the way
 * to nested fields; a list has an item a line.
 *
 * @example metadataLines(metadata).get('score: quality') // '84'
 */
export function metadataLines({ unknown, ...known }: Metadata): Map<string, string> {
  const labelled = Object.entries(known).map(([name, value]) => [spaced(name), value] as const)
  const fields = [...labelled, ...Object.entries(unknown)]
  return new Map(fields.flatMap(([label, value]) => linesOf(label, value)))
}

type Said = Unknown | undefined | { [name: string]: Said } | Said[]

function linesOf(label: string, value: Said): [string, string][] {
  if (value === undefined) return []
  if (Array.isArray(value)) return value.length > 0 ? [[label, value.map(inline).join('\n')]] : []
  if (typeof value !== 'object' || value === null) return [[label, String(value)]]
  return Object.entries(value).flatMap(([name, inner]) =>
    linesOf(`${label}: ${spaced(name)}`, inner),
  )
}

function inline(value: Said): string {
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  if (Array.isArray(value)) return value.map(inline).join(', ')
  return Object.entries(value)
    .map(([name, inner]) => `${spaced(name)}: ${inline(inner)}`)
    .join(', ')
}

/** Our names of fields as the labels they are: `lastReviewed` is `last reviewed`. */
const spaced = (name: string) => name.replace(/[A-Z]/g, ' $&').toLowerCase()
