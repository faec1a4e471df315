import { db } from '@/lib/db/client'
import type { Role } from '@/lib/db/generated/enums'
import { inTransaction } from '@/lib/db/transaction'
import type { PlaceMove } from '../places/place'
import { placePosts } from '../places/place.store'
import { undoPlacements } from '../places/undo.store'

type Actor = { id: string; name: string; role: Role }

const placeActOf = ({ role, ...person }: Actor) => ({
  ...{ person, role, at: new Date(), note: '', changeSetId: null },
})

/** Where somebody who looks at the post now sees it. */
export const seePlace = (postId: number) =>
  db.post.findUniqueOrThrow({ where: { id: postId }, select: { slug: true, visibility: true } })

/** Somebody looks at a post and moves it. */
export async function place(postId: number, actor: Actor, to: PlaceMove['to']) {
  const from = await seePlace(postId)
  return inTransaction((sql) => placePosts(sql, [{ postId, from, to }], placeActOf(actor)))
}

export const undoPlaces = (placementIds: number[], actor: Actor) =>
  inTransaction((sql) => undoPlacements(sql, placementIds, placeActOf(actor)))
