import { basename, resolve } from 'node:path'
import type { Item } from '../item'

/**
 * The item with the name of what it came from. A WordPress export names its site; anything else has the name of
 * the file, folder or archive that was given, without the folders that is in: `file:posts.jsonl`.
 */
export function named(item: Item, path: string): Item {
  const isNameless = item.kind !== 'draft' && item.sourceId === undefined
  if (isNameless || item.source !== undefined) return item
  return { ...item, source: `file:${basename(resolve(path))}` }
}

/** The item as an import needs it: what is to be mended would only fill the memory. */
export function withoutFound(item: Item): Item {
  if (item.kind === 'draft' || item.found === undefined) return item
  const { found: _, ...rest } = item
  return rest
}
