import type { Draft } from '@/lib/review/editing/draft'
import { LONGEST_DRAFT } from '@/lib/review/editing/longest-draft'
import type { Saving } from './use-saving'

/** What stands in the way of saving, in a sentence, and the field it is about, if it is about one. */
export type Trouble = { field: 'title' | 'slug' | 'reason' | null; reason: string }

/** Said of a draft that is longer than the desk takes; null of any other. */
export const tooLong = (draft: string) =>
  draft.length > LONGEST_DRAFT
    ? 'There is more here than a post can hold that is edited by hand. Take some of it out, or import it.'
    : null

/** What was answered, when nothing was saved. */
export function troubleIn(outcome: Saving['outcome'], { title }: Pick<Draft, 'title'>): Trouble[] {
  if (outcome.status === 'done' && outcome.saved.status === 'unchanged')
    return [{ field: null, reason: outcome.message }]
  if (outcome.status !== 'refused') return []
  const { because, reason, kept } = outcome
  const long = tooLong(kept.draft ?? '')
  if (long) return [{ field: null, reason: long }]
  if (because === 'needs note') return [{ field: 'reason', reason }]
  if (because !== 'input') return [{ field: null, reason }]
  return [{ field: title.trim() === '' ? 'title' : 'slug', reason }]
}
