import { readMetadata } from '@/lib/import/saved-page/metadata'
import type { Metadata, Unknown } from '@/lib/posts/metadata'
import { Group } from './group'
import { entriesFor } from './labelled'
import { labelOf } from './labels'
import type { MetaField } from './meta-fields'

type Labelled = { key: string; label: string | undefined; value: Unknown }

/** Where what WordPress keeps for itself goes. */
const ownGroup = 'wordpress'

/** Fields that have a place of their own in a draft. */
const placed = ['_thumbnail_id', '_wp_old_slug']

/** Arrays with this many labels of ours are ours, whatever their key. */
const ENOUGH = 3

/**
 * The metadata of a post from its custom fields. Ours fill the fields that a saved page's meta box would fill;
 * the others are kept as unknown under their keys, those of WordPress itself (`_…`) in a group.
 */
export function metadataOf(fields: MetaField[], own: Record<string, Unknown>): Metadata {
  const found = fields.map((field) => ({ ...field, labelled: labelledIn(field) }))
  const ours = distinct(found.map(({ labelled }) => labelled).filter(({ length }) => length > 0))
  const read = ours.map((each) => ({ ...each, entries: knownEntries(each) }))
  const metadata = readMetadata(
    read.flatMap(({ entries }) => entries ?? []),
    [],
  )

  const unknown = new Group(metadata.unknown)
  for (const { key, value, entries } of read) if (!entries) unknown.add(key, value)
  const others = found.filter(({ key, labelled }) => labelled.length === 0 && !placed.includes(key))
  keepOthers(others, unknown, own)
  return { ...metadata, unknown: unknown.toRecord() }
}

function keepOthers(fields: MetaField[], unknown: Group, own: Record<string, Unknown>) {
  const wordpress = new Group(own)
  for (const { key, value } of fields) {
    const group = key.startsWith('_') || key === ownGroup ? wordpress : unknown
    group.add(key, value)
  }
  if (!wordpress.isEmpty) unknown.add(ownGroup, wordpress.toRecord())
}

/** The same may be in an array and in a field of its own. */
function distinct(fields: Labelled[][]): Labelled[] {
  const all = fields.flat()
  if (fields.length < 2) return all
  const said = ({ label, key, value }: Labelled) => JSON.stringify([label ?? key, value])
  return [...new Map(all.map((each) => [said(each), each])).values()]
}

const knownEntries = ({ label, value }: Labelled) =>
  label === undefined ? undefined : entriesFor(label, value)

/** The labels and values of a field that is ours: an array of them, or one under a prefix of ours. */
function labelledIn({ key, value }: MetaField): Labelled[] {
  const [, name] = /^_?(?:alphanode|anp)_(.+)$/i.exec(key) ?? []
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const inside = Object.entries(value).flatMap(labelledAs)
    const known = inside.filter(({ label }) => label !== undefined).length
    if (known >= ENOUGH || (name && /^(?:post_)?meta$/i.test(name))) return inside
  }
  const label = name && labelOf(name)
  return label ? [{ key: name, label, value }] : []
}

/** Our own metadata keep what has no field in one called `unknown`. */
function labelledAs([key, value]: [string, Unknown]): Labelled[] {
  const isRest = key === 'unknown' && typeof value === 'object' && !Array.isArray(value)
  if (!isRest) return [{ key, label: labelOf(key), value }]
  return Object.entries(value ?? {}).map(([each, of]) => ({
    key: each,
    label: undefined,
    value: of,
  }))
}
