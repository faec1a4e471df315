import type { SkipReason } from '@/lib/db/generated/enums'
import type { Sql } from '@/lib/db/transaction'
import { keepingCounts } from '@/lib/posts/counts.store'
import type { Holder } from '@/lib/posts/merges.store'
import { findHolder, holdAddresses } from '@/lib/posts/merges.store'
import { holdPlaces } from './held.store'
import type { Found, Place, PlaceMove, Step } from './place'
import { reasonToStay, stepOf } from './place'
import type { MadePlacement, PlaceAct } from './record.store'
import { recordPlacement } from './record.store'

/** A post that stayed, why, and the post that has the address it was to have. */
type Stayed = { postId: number; why: SkipReason; holder: Holder | null }

/** What became of moves: a placement each, or a reason why not. */
export type Placed = { made: MadePlacement[]; skipped: Stayed[] }

/**
 * Changes where posts live (address, who may read them, what they were merged into) and records who did it, within
 * a transaction that holds no counts yet, and posts `for no key update` at most. Some are moved, in the order given;
 * the others are named: what is not as it was seen or would not change has `moved`, an address must be valid and free,
 * and who is merged into another leads to a post that is public. Redirects and counts follow.
 */
export const placePosts = (sql: Sql, moves: PlaceMove[], act: PlaceAct): Promise<Placed> =>
  placeAll(
    sql,
    { steps: moves.map(stepOf), targetIds: moves.flatMap(({ to }) => to.mergedIntoId ?? []) },
    act,
  )

type Steps = { steps: Step[]; targetIds: number[] }

/** The same for steps; `targetIds` are all posts that others may be merged into. */
export async function placeAll(
  sql: Sql,
  { steps, targetIds }: Steps,
  act: PlaceAct,
): Promise<Placed> {
  const ids = steps.map(({ postId }) => postId)
  const held = await holdPlaces(sql, [...ids, ...targetIds])
  if (targetIds.length > 0 || steps.some((step) => movesAddress(step, held)))
    await holdAddresses(sql)
  const placed: Placed = { made: [], skipped: [] }
  await keepingCountsOf(sql, { steps, held }, async () => {
    for (const step of steps) await placeOne(sql, { step, held, placed }, act)
  })
  return placed
}

type Held = Map<number, Found>

function movesAddress({ postId, to }: Step, held: Held) {
  const found = held.get(postId)
  return found && (found.mergedIntoId !== null || to(found).slug !== found.slug)
}

/** Counts are of public posts: a new address alone does not wait for them. */
async function keepingCountsOf(
  sql: Sql,
  { steps, held }: { steps: Step[]; held: Held },
  work: () => Promise<void>,
) {
  const counted = steps.flatMap(({ postId, to }) => {
    const found = held.get(postId)
    return found && to(found).visibility !== found.visibility ? [postId] : []
  })
  if (counted.length > 0) await keepingCounts(sql, counted, work)
  else await work()
}

type Doing = { step: Step; held: Held; placed: Placed }

async function placeOne(sql: Sql, { step, held, placed }: Doing, act: PlaceAct) {
  const { postId, undoes } = step
  const skip = (why: SkipReason, holder: Holder | null = null) =>
    placed.skipped.push({ postId, why, holder })
  const found = held.get(postId)
  if (!found) return skip('gone')
  const left = step.to(found)
  const why =
    reasonToStay({ step, found, left, role: act.role }) ?? reasonOfTarget(found, left, held)
  if (why) return skip(why)
  const holder = await findTaker(sql, found, left)
  if (holder) return skip('addressTaken', holder)
  const made = await recordPlacement(sql, { found, left, undoes }, act)
  if (!made) return skip('addressTaken', await findTaker(sql, found, left))
  held.set(postId, { ...found, ...left, number: made.number })
  return placed.made.push(made)
}

/** Only who is public can be led to; so whoever leads somewhere is never led to, and there is no circle. */
function reasonOfTarget(found: Found, { mergedIntoId }: Place, held: Held): SkipReason | null {
  if (mergedIntoId === null || mergedIntoId === found.mergedIntoId) return null
  if (mergedIntoId === found.id) return 'noTarget'
  return held.get(mergedIntoId)?.visibility === 'public' ? null : 'noTarget'
}

const findTaker = async (sql: Sql, found: Found, { slug }: Place) =>
  slug === found.slug ? null : findHolder(sql, slug, found.id)
