import { count, number } from '@/components/ui/count'
import type { SkipReason } from '@/lib/db/generated/enums'
import type { ChangeSetRow } from '@/lib/review/changes/view'

type Change = Pick<
  ChangeSetRow,
  'kind' | 'undoneKind' | 'to' | 'total' | 'done' | 'skipped' | 'state'
>

/** What a change set is, e.g. `1,772 posts → reviewed`. */
export const changeTitle = (change: Change) => titles[change.kind](change)

const titles: Record<ChangeSetRow['kind'], (change: Change) => string> = {
  bulk: ({ to, total }) => `${count(total, 'post')} → ${to === 'drafted' ? 'needs work' : to}`,
  fix: ({ total }) => `A block fixed in ${count(total, 'post')}`,
  place: ({ total }) => `Near copies: ${count(total, 'post')} settled`,
  undo: ({ undoneKind, total }) =>
    `Taking back ${count(total, undoneKind === 'bulk' ? 'decision' : 'change')}`,
}

/** Whether its posts were found by a filter. */
export const isFiltered = ({ kind, undoneKind }: Pick<Change, 'kind' | 'undoneKind'>) =>
  (undoneKind ?? kind) === 'bulk'

/** What it came to, or has so far. */
export function changeSentence({ kind, state, done, skipped }: Change) {
  const did = kind === 'undo' ? 'taken back' : 'changed'
  const left =
    skipped > 0 ? `, ${number(skipped)} left as ${skipped === 1 ? 'it was' : 'they were'}` : ''
  return `${number(done)} ${did}${left}${state === 'running' ? ' so far' : ''}.`
}

const sinceSelected: Record<SkipReason, string> = {
  gone: 'is no more',
  rewritten: 'was rewritten since it was selected',
  decided: 'was decided on since it was selected',
  moved: 'was moved, hidden or removed since it was selected',
  addressTaken: 'was to have an address that another post has',
  addressInvalid: 'was to have an address that can be none',
  noTarget: 'was to lead to a post that is not public any more',
  notAllowed: 'may not go there from where it is',
  ownReview: 'had its first review from the same person',
  notCovered: 'has a block that is not approved',
  saysNothingElse: 'says nothing else',
  failed: 'could not be changed because of an error; an admin finds it among the failed jobs',
  withdrawn: 'said something before that was withdrawn from readers',
}

const sinceDecided: Record<SkipReason, string> = {
  ...sinceSelected,
  rewritten: 'was rewritten since',
  decided: 'was decided on since',
  moved: 'was moved, hidden or removed since',
  notAllowed: 'may not be taken back by this role',
}

/** Why a post was left as it was. */
export const skipWords = (kind: ChangeSetRow['kind']) =>
  kind === 'undo' ? sinceDecided : sinceSelected
