import type { PlannedAct } from '@/lib/db/generated/enums'
import type { Sql } from '@/lib/db/transaction'
import type { Visibility } from '@/lib/posts/post'
import type { PlaceMove } from '../places/place'
import type { Reach } from './how'

/** What is to become of a post, as it was seen. */
export type Planned = {
  postId: number
  revisionId: number
  fromSlug: string
  fromVisibility: Visibility
  act: PlannedAct
  /** The post that it is merged into, or kept apart from. */
  otherId: number
}

export type PlannedRow = Planned & { position: number }

/** The next posts of a plan, in its order. */
export async function listPlanned(sql: Sql, { changeSetId, position, limit }: Reach) {
  const { rows } = await sql.query<PlannedRow>(
    `select position, "postId", "revisionId", "fromSlug", "fromVisibility"::text, act::text, "otherId"
       from "PlannedMove" where "changeSetId" = $1 and position > $2 order by position limit $3`,
    [changeSetId, position, limit],
  )
  return rows
}

/** The posts that have another text than when it was planned; held, so that it stays so. One that is gone is not among them. */
export async function findRewritten(sql: Sql, planned: Planned[]): Promise<Set<number>> {
  const ids = planned.flatMap(({ postId, otherId }) => [postId, otherId])
  const { rows } = await sql.query<{ id: number; revisionId: number }>(
    'select id, "revisionId" from "Post" where id = any($1::int[]) order by id for no key update',
    [ids],
  )
  const current = new Map(rows.map(({ id, revisionId }) => [id, revisionId]))
  const rewritten = planned.filter(
    ({ postId, revisionId }) => (current.get(postId) ?? revisionId) !== revisionId,
  )
  return new Set(rewritten.map(({ postId }) => postId))
}

/** Where a post is to live; null when it stays. */
export function moveOf({
  postId,
  fromSlug,
  fromVisibility,
  act,
  otherId,
}: Planned): PlaceMove | null {
  const from = { slug: fromSlug, visibility: fromVisibility }
  if (act === 'merge') return { postId, from, to: { mergedIntoId: otherId } }
  return act === 'hide' ? { postId, from, to: { visibility: 'private' } } : null
}

/** The posts that a change set placed (with the placement) or kept apart (without), after the one with an id. */
export async function listPlaced(sql: Sql, { changeSetId, position, limit }: Reach) {
  const { rows } = await sql.query<{
    postId: number
    position: number
    placementId: number | null
  }>(
    `select "postId", "postId" as position, id as "placementId" from "Placement"
      where "changeSetId" = $1 and "postId" > $2
      union all
     select distinct "postId", "postId", null::int from "KeptApart"
      where "postId" > $2 and ("takenBackId" = $1 or ("changeSetId" = $1 and "takenBackId" is null))
      order by "postId" limit $3`,
    [changeSetId, position, limit],
  )
  return rows
}
