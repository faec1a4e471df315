import type { Draft } from '@/lib/review/editing/draft'
import type { Opened as Found } from '@/lib/review/editing/open.store'
import { withPlainFields } from '@/lib/review/editing/plain-form'
import type { Conflict } from '@/lib/review/editing/save'

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
}

/** What was being written, or else what is published; with what was `sent` in vain by a form without script. */
export function groundOf(opened: Opened, sent: Readonly<Record<string, string>>): Ground {
  const ground = begunOr(opened)
  return { ...ground, draft: withPlainFields(ground.draft, sent) }
}

function begunOr({ kept, draft, revisionId }: Opened): Ground {
  if (!kept) return { key: 'begun', draft, baseRevisionId: revisionId, keptAt: null, isKept: true }
  const { baseRevisionId, savedAt: keptAt } = kept
  return { key: 'kept', draft: kept.draft, baseRevisionId, keptAt, isKept: true }
}

/** What both texts came to, on the ground of the one that was saved meanwhile. */
export const groundAfter = ({ revisionId, at }: Conflict, draft: Draft): Ground => ({
  ...{ key: `settled-${revisionId}-${at}`, draft, baseRevisionId: revisionId },
  ...{ keptAt: null, isKept: false },
})

/** What is written now, as it is sent: the draft as JSON. */
export type Writing = { postId: number; baseRevisionId: number; text: string }
