import type { Draft } from '@/lib/review/editing/draft'
import type { Opened as Found } from '@/lib/review/editing/open.store'
import { withPlainFields } from '@/lib/review/editing/plain-form'
import type { Conflict } from '@/lib/review/editing/save'
import type { Saving } from './use-saving'

/** A post as the page gives it to be edited. */
export type Opened = Omit<Found, 'blocks'> & { slug: string }

/** What is edited, from which revision. */
export type Ground = {
  /** Another one is another form. */
  key: string
  draft: Draft
  baseRevisionId: number
  /** ISO 8601; null when it is what is published, or is not kept yet. */
  keptAt: string | null
  /** Whether the desk has it as it is here. */
  isKept: boolean
  /** Whether it is what two texts came to. */
  isSettled: boolean
}

/** What was being written, or else what is published; or what a form without script has sent and is not saved. */
export function groundOf(opened: Opened, outcome: Saving['outcome']): Ground {
  if (outcome.status === 'done' && outcome.saved.status === 'settled')
    return groundAfter(outcome.saved.conflict, outcome.saved.draft)
  const sent = outcome.status === 'refused' ? outcome.kept : {}
  return sent.draft ? groundSent(sent, sent.draft) : begunOr(opened)
}

const isBegun = { keptAt: null, isKept: true, isSettled: false }

function begunOr({ kept, draft, revisionId }: Opened): Ground {
  if (!kept) return { ...isBegun, key: 'begun', draft, baseRevisionId: revisionId }
  const { baseRevisionId, savedAt: keptAt } = kept
  return { ...isBegun, key: 'kept', draft: kept.draft, baseRevisionId, keptAt }
}

/** On the revision that it was begun from: another one may be published by now, and nothing of it is to be undone unseen. */
function groundSent(sent: Readonly<Record<string, string>>, text: string): Ground {
  const draft: Draft = JSON.parse(text) // Our own form's, come back from the server.
  return {
    ...{ ...isBegun, key: 'sent', isKept: false, baseRevisionId: Number(sent.baseRevisionId) },
    draft: withPlainFields(draft, sent),
  }
}

/** What both texts came to, on the ground of the one that was saved meanwhile. */
export const groundAfter = ({ revisionId, at }: Conflict, draft: Draft): Ground => ({
  ...{ key: `settled-${revisionId}-${at}`, draft, baseRevisionId: revisionId },
  ...{ keptAt: null, isKept: false, isSettled: true },
})

/** What is written now, as it is sent: the draft as JSON. */
export type Writing = { postId: number; baseRevisionId: number; text: string }
