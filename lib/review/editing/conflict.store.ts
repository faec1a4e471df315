import { findStoredText } from '@/lib/posts/stored-text.store'
import type { Draft } from './draft'
import { mergeDrafts } from './merge'
import { findNow } from './open.store'
import type { Conflict } from './save'
import { toDraft } from './to-draft'

type Behind = { postId: number; baseRevisionId: number; draft: Draft }

/** What a draft and what was saved since it was begun come to; null when there is no such post or text to edit. */
export async function findConflict({
  postId,
  baseRevisionId,
  draft: mine,
}: Behind): Promise<Conflict | null> {
  const now = await findNow(postId)
  const began = await findStoredText(postId, { id: baseRevisionId })
  if (!now || !began) return null
  const base = toDraft(began, mine.from)
  const theirs = toDraft(now.text, now.place)
  if (!base || !theirs) return null
  const { revisionId, number, personName, note, createdAt } = now.text
  return {
    merged: mergeDrafts({ base, theirs, mine }),
    ...{ revisionId, number, personName, note, at: createdAt.toISOString() },
  }
}
