import { db, pool } from '@/lib/db/client'
import type { DiffedBlock } from '@/lib/posts/diff-revisions'
import { findBlocksById } from '@/lib/posts/revisions.store'
import { diffOf } from './compose.store'

/** What a fix replaces by what, and whether reviewed posts stay reviewed. */
export type Fixed = { blockId: number; diff: DiffedBlock[]; keepsReview: boolean }

/** Null for a change set that is no fix. */
export async function findFixed(changeSetId: string): Promise<Fixed | null> {
  const change = await db.changeSet.findUnique({
    where: { id: changeSetId },
    select: { blockId: true, fixedBy: true, to: true },
  })
  if (!change?.blockId) return null
  const { blockId, fixedBy, to } = change
  const blocks = await findBlocksById(pool, [blockId, ...fixedBy])
  const known = (ids: number[]) =>
    ids.flatMap((id) => {
      const block = blocks.get(id)
      return block ? { ...block, id } : []
    })
  const diff = await diffOf(known([blockId]), known(fixedBy))
  return { blockId, diff, keepsReview: to === 'reviewed' }
}
