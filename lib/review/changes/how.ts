import type { Role } from '@/lib/db/generated/enums'
import type { Sql } from '@/lib/db/transaction'
import type { Skipped } from '../decisions/decide.store'
import type { Undo } from '../decisions/undo.store'

/** The posts of a change set from after a position on, at most so many. */
export type Reach = { changeSetId: string; position: number; limit: number }

/** What a batch came to: up to where it went, how many posts it looked at, and what became of each. */
export type Batch = {
  position: number
  count: number
  /** How many it changed, and the addresses at which that can be seen. */
  made: number
  slugs: string[]
  skipped: Skipped[]
}

/** A post that a change set is to change, or that it changed, and its position there. */
type Item = { postId: number; position: number }

/** How the batches of a change set are done, and those of one that takes it back, within a transaction. */
export type How = {
  /** Who may take it back, at least. */
  role: Role
  do: (sql: Sql, reach: Reach, act: Undo) => Promise<Batch>
  /** `reach` is of the change set to take back; its position is the id of a post. */
  undo: (sql: Sql, reach: Reach, act: Undo) => Promise<Batch>
  /** What `do` and `undo` change, in the order of positions. */
  listItems: (sql: Sql, reach: Reach) => Promise<Item[]>
  listUndoItems: (sql: Sql, reach: Reach) => Promise<Item[]>
}

/** The same for one change set within a transaction: a batch of it, and the first post of a batch. */
export type Ways = {
  batch: (reach: Reach) => Promise<Batch>
  first: (reach: Reach) => Promise<Item | undefined>
}
