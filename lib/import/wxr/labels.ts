import { lists, scalars } from '@/lib/import/saved-page/labels'

/** Keys within the groups of the meta box, as saved pages spell them. */
const innerKeys = [
  ...['quality', 'freshness', 'depth', 'clarity'],
  ...['ai generated style', 'has images', 'image heavy', 'needs human review'],
  ...['status', 'version', 'last reviewed'],
  ...['source id', 'generator', 'paragraphs', 'scenario', 'seed'],
  ...['name', 'type', 'source', 'url', 'caption'],
]

const compact = (key: string) => key.toLowerCase().replace(/[\s_-]+/g, '')

const byCompact = (names: readonly string[]) =>
  new Map(names.map((name) => [compact(name), name] as const))

const labels = byCompact([...Object.keys(scalars), ...Object.keys(lists)])
const inner = byCompact(innerKeys)

/** The label of the meta box that a key stands for, in whatever way it is written: `aiOutline`, `AI_outline`. */
export const labelOf = (key: string): string | undefined => labels.get(compact(key))

/** A key within a group, as saved pages spell it; programs write `_` where people write spaces. */
export const spelled = (key: string): string =>
  inner.get(compact(key)) ?? (key.includes(' ') ? key : key.replaceAll('_', ' ').trim())

export const isListLabel = (label: string): boolean => Object.hasOwn(lists, label)
