import type { Draft } from '@/lib/review/editing/draft'
import type { Saving } from './use-saving'

/** What stands in the way of saving, in a sentence, and the field it is about, if it is about one. */
export type Trouble = { field: 'title' | 'slug' | 'reason' | null; reason: string }

/** What was answered, when nothing was saved. */
export function troubleIn(outcome: Saving['outcome'], { title }: Pick<Draft, 'title'>): Trouble[] {
  if (outcome.status === 'done' && outcome.saved.status === 'unchanged')
    return [{ field: null, reason: outcome.message }]
  if (outcome.status !== 'refused') return []
  const { because, reason } = outcome
  if (because === 'needs note') return [{ field: 'reason', reason }]
  if (because !== 'input') return [{ field: null, reason }]
  return [{ field: title.trim() === '' ? 'title' : 'slug', reason }]
}
