import type { Sql } from '@/lib/db/transaction'
import { keepApart, undoKept } from '../duplicates/kept.store'
import type { Placed } from '../places/place.store'
import { placePosts } from '../places/place.store'
import { undoPlacements } from '../places/undo.store'
import type { Batch, How, Reach } from './how'
import type { PlannedRow } from './planned.store'
import { findRewritten, listPlaced, listPlanned, moveOf } from './planned.store'

type Act = Parameters<How['do']>[2]

/** Posts that were found to be near copies: each is merged, hidden or kept, as it was planned. */
export const place: How = {
  role: 'editor',
  do: placeBatch,
  undo: undoBatch,
  listItems: listPlanned,
  listUndoItems: listPlaced,
}

async function placeBatch(sql: Sql, reach: Reach, act: Act): Promise<Batch> {
  const planned = await listPlanned(sql, reach)
  const rewritten = await findRewritten(sql, planned)
  const alike = planned.filter(({ postId }) => !rewritten.has(postId))
  const moves = alike.flatMap((row) => moveOf(row) ?? [])
  const placed = await placePosts(sql, moves, act)
  const kept = await keepApart(sql, alike.filter(isKept), act)
  return {
    position: planned.at(-1)?.position ?? reach.position,
    count: planned.length,
    made: placed.made.length + kept.made,
    slugs: slugsOf(placed),
    skipped: [
      ...[...rewritten].map((postId) => ({ postId, why: 'rewritten' as const })),
      ...withoutHolders(placed),
      ...kept.skipped,
    ],
  }
}

const isKept = ({ act }: PlannedRow) => act === 'keep'

async function undoBatch(sql: Sql, reach: Reach, act: Act): Promise<Batch> {
  const rows = await listPlaced(sql, reach)
  const placed = await undoPlacements(
    sql,
    rows.flatMap(({ placementId }) => placementId ?? []),
    act,
  )
  const keptIds = rows.flatMap(({ postId, placementId }) => (placementId === null ? [postId] : []))
  const kept = await undoKept(sql, { postIds: keptIds, changeSetId: reach.changeSetId }, act)
  return {
    position: rows.at(-1)?.position ?? reach.position,
    count: rows.length,
    made: placed.made.length + kept.made,
    slugs: slugsOf(placed),
    skipped: [...withoutHolders(placed), ...kept.skipped],
  }
}

const slugsOf = ({ made }: Placed) => made.flatMap(({ from, left }) => [from.slug, left.slug])

const withoutHolders = ({ skipped }: Placed) => skipped.map(({ postId, why }) => ({ postId, why }))
