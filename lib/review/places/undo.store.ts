import type { Sql } from '@/lib/db/transaction'
import type { Place, Step } from './place'
import type { Placed } from './place.store'
import { placeAll } from './place.store'
import type { PlaceAct } from './record.store'

/**
 * Takes placements back, each on another post, within a transaction that holds no counts yet: a post is exactly where
 * it was before, and the trail says so. What was moved since stays, and what has lost its address to another post.
 */
export async function undoPlacements(
  sql: Sql,
  placementIds: number[],
  act: PlaceAct,
): Promise<Placed> {
  const targets = await findTargets(sql, placementIds)
  const steps = targets.map(toStep)
  return placeAll(
    sql,
    { steps, targetIds: targets.flatMap(({ mergedIntoId }) => mergedIntoId ?? []) },
    act,
  )
}

/** The place before a placement. */
type Target = Place & { postId: number; number: number }

/** What a post was merged into before is in the placement before. */
async function findTargets(sql: Sql, ids: number[]): Promise<Target[]> {
  const { rows } = await sql.query<Target>(
    `select p."postId", p.number, p."fromSlug" as slug, p."fromVisibility"::text as visibility,
            b."mergedIntoId"
       from "Placement" p
       left join "Placement" b on b."postId" = p."postId" and b.number = p.number - 1
      where p.id = any($1::int[]) order by p."postId"`,
    [ids],
  )
  return rows
}

const toStep = ({ postId, number, ...place }: Target): Step => ({
  postId,
  undoes: number,
  isSeen: (found) => found.number === number,
  to: () => place,
})
