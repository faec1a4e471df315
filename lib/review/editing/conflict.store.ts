import { inWorker } from '@/lib/bounded/in-worker'
import { findStoredText } from '@/lib/posts/stored-text.store'
import type { Draft } from './draft'
import { findNow } from './open.store'
import type { Conflict, Saved } from './save'
import { readPicks, settle } from './settle'
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
  const base = await toDraft(began, mine.from)
  const theirs = await toDraft(now.text, now.place)
  if (!base || !theirs) return null
  const merged = await inWorker('desk', 'merge', { base, theirs, mine })
  if (!merged.ok) return null
  const { revisionId, number, personName, note, createdAt } = now.text
  return {
    ...{ merged: merged.value, mine, baseRevisionId },
    ...{ revisionId, number, personName, note, at: createdAt.toISOString() },
  }
}

/** What a form chose that showed the conflict with `theirs`, a revision; the names of its fields are `readPicks`'s. */
export type Choice = { theirs: number; form: Readonly<Record<string, string>> }

/** What was chosen; or what there is to choose from, when not all of that was seen and chosen. */
export async function settleConflict(behind: Behind, { theirs, form }: Choice): Promise<Saved> {
  const conflict = await findConflict(behind)
  if (!conflict) return { status: 'refused', why: 'tooLarge', holder: null }
  const picks = conflict.revisionId === theirs ? readPicks(conflict.merged, form) : null
  if (!picks) return { status: 'conflict', conflict }
  return { status: 'settled', conflict, draft: settle(conflict.merged, picks) }
}
