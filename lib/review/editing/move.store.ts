import type { SkipReason } from '@/lib/db/generated/enums'
import type { Sql } from '@/lib/db/transaction'
import type { PlaceMove } from '../places/place'
import { placePosts } from '../places/place.store'
import type { PlaceAct } from '../places/record.store'

/** Where a post was seen, and what is to become of it; what is not named stays. */
export type Move = PlaceMove

/** `why` is null when it was moved, and `moved` when somebody else did meanwhile; `holder` has the address. */
export type Moved = {
  why: 'moved' | 'gone' | 'addressTaken' | 'addressInvalid' | null
  holder: { id: number; title: string } | null
}

/** Changes where a post lives, within a transaction that holds no counts yet. */
export async function movePost(sql: Sql, move: Move, act: PlaceAct): Promise<Moved> {
  const { skipped } = await placePosts(sql, [move], act)
  const [stayed] = skipped
  return stayed ? { why: known(stayed.why), holder: stayed.holder } : { why: null, holder: null }
}

function known(why: SkipReason) {
  if (why === 'moved' || why === 'gone' || why === 'addressTaken' || why === 'addressInvalid')
    return why
  throw new Error(`A post was left where it was: ${why}.`)
}
