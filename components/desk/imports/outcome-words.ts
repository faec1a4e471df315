import type { ImportOutcome } from '@/lib/db/generated/enums'

type Words = Record<ImportOutcome, string>

const done: Words = {
  created: 'created',
  updated: 'updated',
  unchanged: 'unchanged',
  conflicting: 'conflicting',
  refused: 'refused',
  setAside: 'set aside',
}

/** Of what has not been done. */
const previewed: Words = {
  ...done,
  created: 'new',
  updated: 'changed at the source',
  conflicting: 'changed on both sides',
}

/** What became of an item, or would become of it, in a word or few. */
export const outcomeWords = (isPreview: boolean): Words => (isPreview ? previewed : done)
