import { Metadata } from '@/lib/posts/metadata'
import type { Entry } from './box'
import { lists, scalars } from './labels'
import { listFields, wholeNumber } from './list-fields'
import { UnknownBox, unknownOf } from './unknown'

/**
 * Everything the meta box says: in its field where it fits, else unknown under its label. `similar` is what
 * follows the heading of the similar posts.
 */
export function readMetadata(entries: Entry[], similar: string[]): Metadata {
  const metadata = Metadata.parse({})
  const unknown = new UnknownBox()
  for (const entry of entries) {
    if (entry.kind === 'line') unknown.keep('unlabelled', [entry.text])
    else if (entry.kind === 'list') fillList(metadata, unknown, entry)
    else if (!fillScalar(metadata, entry)) keepScalar(unknown, entry)
  }
  if (similar.length > 0) unknown.keep('similar posts', similar)
  return { ...metadata, unknown: unknown.toRecord() }
}

type ListEntry = Extract<Entry, { kind: 'list' }>

function fillList(metadata: Metadata, unknown: UnknownBox, { label, bullets }: ListEntry): void {
  const field = Object.entries(lists).find(([known]) => known === label)?.[1]
  const left = field === undefined ? bullets : listFields[field](metadata, bullets)
  // A label without items is still shown.
  if (left.length > 0 || bullets.length === 0) unknown.keep(label, unknownOf(left))
}

type ScalarEntry = Extract<Entry, { kind: 'scalar' }>

function fillScalar(metadata: Metadata, { label, value }: ScalarEntry): boolean {
  const field = Object.entries(scalars).find(([known]) => known === label)?.[1]
  if (field === undefined || metadata[field] !== undefined || value === '') return false
  if (field !== 'readingTime' && field !== 'viewCount') {
    metadata[field] = value
    return true
  }
  const number = wholeNumber(value)
  if (number === undefined || number < 0) return false
  metadata[field] = number
  return true
}

/** A label that comes again keeps its value beside it. */
function keepScalar(unknown: UnknownBox, { label, value, text }: ScalarEntry): void {
  if (unknown.has(label)) unknown.keep('unlabelled', [text])
  else unknown.keep(label, value)
}
