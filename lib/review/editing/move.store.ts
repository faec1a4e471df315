import type { Role } from '@/lib/db/generated/enums'
import type { Sql } from '@/lib/db/transaction'
import type { Holder } from '@/lib/posts/merges.store'
import type { PlaceMove } from '../places/place'
import { placePosts } from '../places/place.store'

/** Where a post was seen, and what is to become of it; what is not named stays. */
export type Move = Pick<PlaceMove, 'postId' | 'from' | 'to'>

/** Null when it was moved; `moved` when somebody else did meanwhile. */
export type Moved = {
  why: 'moved' | 'addressTaken' | 'addressInvalid' | null
  holder: Holder | null
}

type Act = { person: { id: string; name: string }; role: Role | null; at: Date; note: string }

/** Changes where a post lives, within a transaction that holds no counts yet. */
export async function movePost(
  sql: Sql,
  move: Move,
  { person, role, at, note }: Act,
): Promise<Moved> {
  const act = { person, role, at, note, changeSetId: null }
  const [stayed] = (await placePosts(sql, [move], act)).skipped
  if (!stayed) return { why: null, holder: null }
  const { why, holder } = stayed
  return { why: why === 'addressTaken' || why === 'addressInvalid' ? why : 'moved', holder }
}
