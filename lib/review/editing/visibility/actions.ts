'use server'
import { z } from 'zod'
import { roleAction } from '@/lib/auth/guard'
import { refusal } from '@/lib/auth/outcome'
import type { Person } from '@/lib/auth/session'
import { postsChanged } from '@/lib/cache/changes'
import { inTransaction } from '@/lib/db/transaction'
import type { Placed } from '@/lib/review/places/place.store'
import { placePosts } from '@/lib/review/places/place.store'
import { undoPlacements } from '@/lib/review/places/undo.store'
import { Id, Note } from '../../fields'

const Visibility = z.enum(['public', 'private', 'removed'])

const Change = z.object({
  postId: Id,
  /** Where it was seen to be. */
  slug: z.string().max(200),
  from: Visibility,
  to: Visibility,
  note: Note,
})

/** Says who may read a post from now on. Done, it gives the placement, to take it back by. */
export const setVisibility = roleAction(
  'editor',
  Change,
  async ({ postId, slug, from, to, note }, person) => {
    const move = { postId, from: { slug, visibility: from }, to: { visibility: to } }
    return tell(await inTransaction((sql) => placePosts(sql, [move], actOf(person, note))))
  },
)

const Undo = z.object({ placementId: Id })

/** Puts a post back to where it was before a placement. */
export const undoVisibility = roleAction('editor', Undo, async ({ placementId }, person) =>
  tell(await inTransaction((sql) => undoPlacements(sql, [placementId], actOf(person, '')))),
)

const actOf = (person: Person, note: string) => ({
  ...{ person, role: person.role, at: new Date(), note, changeSetId: null },
})

async function tell({ made: [made], skipped: [skipped] }: Placed) {
  if (made) {
    await postsChanged([made.from.slug, made.left.slug])
    const message = sentences[made.left.visibility]
    return { status: 'done' as const, message, placementId: made.placementId }
  }
  if (skipped?.why === 'addressTaken')
    return refusal('changed', 'Its address belongs to another post by now. Nothing was changed.')
  return refusal('changed', 'The post was moved meanwhile. Load this page again and look.')
}

const sentences = {
  public: 'It is public: everybody may read it.',
  private: 'It is private: readers are told that there is no such page.',
  removed: 'It is removed: its address says that it is gone.',
} as const
