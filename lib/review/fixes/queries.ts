import 'server-only'
import { cache } from 'react'
import { requireRole } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { findBlocksByHash } from '@/lib/posts/stored-text.store'
import { asEdited } from '../as-edited'
import { toPostBlocks } from '../editing/compose.store'
import { composeFix, findBlock } from './compose.store'
import { findUses } from './uses.store'
import { Written } from './written'

const find = async (name: string) => {
  if (/^[0-9a-f]{64}$/.test(name)) return (await findBlocksByHash([name])).get(name) ?? null
  return /^[1-9]\d{0,8}$/.test(name) ? findBlock(Number(name)) : null
}

/**
 * A block that is to be fixed everywhere, by its id or its hash, with where it is said, what policy makes of reviewed
 * posts, and what is to stand in its place when `by` names that already, by hashes, or `remove` says that nothing is;
 * or null. For editors.
 */
export const findFix = cache(async (name: string, by?: unknown, remove?: unknown) => {
  await requireRole('editor', `/desk/blocks/fix/${encodeURIComponent(name)}`)
  const block = await find(name)
  if (!block) return null
  const [uses, policy, [shown], given, [edit]] = await Promise.all([
    findUses(block.id),
    db.reviewPolicy.findUniqueOrThrow({ where: { id: 1 }, select: { fixKeepsReview: true } }),
    toPostBlocks([block]),
    findGiven(block, { by, remove }),
    asEdited([block]),
  ])
  return edit && { blockId: block.id, shown, edit, uses, keepsReview: policy.fixKeepsReview, given }
})

/** Written in the editor, where somebody said that it is to be so everywhere. */
async function findGiven(
  block: Parameters<typeof composeFix>[0],
  params: { by: unknown; remove: unknown },
) {
  const written = Written.safeParse(params)
  if (!written.success) return null
  const { by, remove } = written.data
  if (by.length === 0 && !remove) return null
  const composed = await composeFix(block, written.data)
  return composed && { diff: composed.diff, seen: composed.seen, by: by.join(' '), remove }
}
