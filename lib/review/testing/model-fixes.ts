import { expect } from 'vitest'
import { toBlocks } from '@/lib/content/blocks'
import { db } from '@/lib/db/client'
import { runChangeSet } from '../changes/run'
import type { Reading } from '../decisions/decide.store'
import { startFix } from '../fixes/start.store'

type Fixing = { person: { id: string; name: string }; reading: Reading; which: number }

const texts = [[], ['one'], ['one', 'two']]

/** Somebody has a block of what they read replaced in every post, or removed from all of them. */
export async function fixAsRead({ person, reading: { revisionId }, which }: Fixing) {
  const { blocks } = await db.revision.findUniqueOrThrow({ where: { id: revisionId } })
  const { fixKeepsReview: keepsReview } = await db.reviewPolicy.findUniqueOrThrow({
    where: { id: 1 },
  })
  const blockId = blocks[which % Math.max(1, blocks.length)]
  if (blockId === undefined) return
  const paragraphs = texts[which % texts.length] ?? []
  const by = toBlocks(paragraphs.map((text) => ({ kind: 'paragraph', text })))
  const started = await startFix({ blockId, by, note: 'it was wrong', keepsReview }, person)
  if (started.status === 'started') await runChangeSet(started.id, async () => {})
}

/** Each text that came of a fix is the one before it with the block replaced; taken back, it is that one again. */
export async function checkFixes() {
  const revisions = await db.revision.findMany({
    where: { changeSetId: { not: null } },
    include: { changeSet: true, post: { include: { revisions: { orderBy: { number: 'asc' } } } } },
  })
  for (const { number, blocks, changeSet, post } of revisions) {
    const [before, previous] = [number - 2, number - 1].map((each) => post.revisions[each - 1])
    if (changeSet?.kind === 'undo') expect(blocks).toEqual(before?.blocks)
    else expect(blocks).toEqual(replaced(previous?.blocks ?? [], changeSet))
    expect(blocks).not.toEqual([])
  }
}

type Fix = { blockId: number | null; fixedBy: number[] } | null

const replaced = (blocks: number[], fix: Fix) =>
  blocks.flatMap((id) => (id === fix?.blockId ? fix.fixedBy : id))
