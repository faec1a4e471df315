import type { Entry } from '@/lib/import/saved-page/box'
import type { Bullet } from '@/lib/import/saved-page/bullet'
import type { Unknown } from '@/lib/posts/metadata'
import { isListLabel, spelled } from './labels'

type Scalar = string | number | boolean

/**
 * What a saved page's meta box would say for a value under a known label, so that one reader fills the fields
 * for both. Undefined when no meta box could say it.
 */
export function entriesFor(label: string, value: Unknown): Entry[] | undefined {
  if (isEmpty(value)) return []
  if (!isListLabel(label)) return isScalar(value) ? [scalar(label, value)] : undefined
  const groups = groupsIn(value)
  // Each group on its own: the reader would take the keys that one lacks from the next.
  return groups.every((bullets) => bullets !== undefined)
    ? groups.map((bullets): Entry => ({ kind: 'list', label, bullets }))
    : undefined
}

function groupsIn(value: Unknown): (Bullet[] | undefined)[] {
  if (!Array.isArray(value)) return [bulletsOf(value)]
  return value.every(isScalar) ? [value.map(bullet)] : value.map(bulletsOf)
}

const isEmpty = (value: Unknown) =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0)

const isScalar = (value: Unknown): value is Scalar =>
  ['string', 'number', 'boolean'].includes(typeof value)

function scalar(label: string, value: Scalar): Entry {
  return { kind: 'scalar', label, value: asText(value), text: `${label}${asText(value)}` }
}

/** An item of a list, or the pairs of an object. */
function bulletsOf(value: Unknown): Bullet[] | undefined {
  if (isScalar(value)) return [bullet(value)]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const pairs = pairsOf(value)
  const bullets = pairs.map(([key, each]) =>
    isScalar(each) && isKey(spelled(key)) ? pair(spelled(key), each) : undefined,
  )
  return bullets.every((bullet) => bullet !== undefined) ? bullets : undefined
}

/** Our own JSON writes pairs as `{ key, value }`. */
function pairsOf(value: { [key: string]: Unknown }): [string, Unknown][] {
  const { key, value: said, ...others } = value
  if (typeof key === 'string' && said !== undefined && Object.keys(others).length === 0)
    return [[key, said]]
  return Object.entries(value).filter(([, each]) => each !== null)
}

const bullet = (value: Scalar): Bullet => ({ text: asText(value), children: [] })

const isKey = (key: string) => /^[^:\n]{1,100}$/.test(key)

const pair = (key: string, value: Scalar): Bullet => ({
  text: `${key}: ${onOneLine(asText(value))}`,
  children: [],
})

/** The reader of pairs takes them from lines. */
const onOneLine = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join(' ')

/** As a page shows it: yes and no are 1 and 0. */
function asText(value: Scalar): string {
  if (typeof value === 'boolean') return value ? '1' : '0'
  return String(value)
}
