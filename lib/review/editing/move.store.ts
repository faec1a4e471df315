import type { Role } from '@/lib/db/generated/enums'
import type { Sql } from '@/lib/db/transaction'
import type { Visibility } from '@/lib/posts/post'

type Place = { slug: string; visibility: Visibility }

/** Where a post was seen, and what is to become of it; what is not named stays. */
export type Move = { postId: number; from: Place; to: Partial<Place> }

/** Null when it was moved; `moved` when somebody else did meanwhile. */
export type Moved = {
  why: 'moved' | 'addressTaken' | 'addressInvalid' | null
  holder: { id: number; title: string } | null
}

type Act = { person: { id: string; name: string }; role: Role | null; at: Date; note: string }

/** Changes where a post lives, within a transaction that holds no counts yet. */
export async function movePost(_sql: Sql, _move: Move, _act: Act): Promise<Moved> {
  return { why: 'moved', holder: null } // until posts have places
}
