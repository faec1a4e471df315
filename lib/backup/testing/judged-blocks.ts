import { db } from '@/lib/db/client'
import { coverPending } from '@/lib/review/blocks/pending.store'
import type { Subject } from '@/lib/review/blocks/subject'
import { giveVerdict, undoVerdict } from '@/lib/review/blocks/verdicts.store'

/** Approves a block, marks a pattern wrong, and takes one verdict back. */
export async function judgeBlocks(at: Date) {
  await coverPending()
  const act = { person: { id: 'p1', name: 'Ada' }, at, note: 'a\nnote' }
  const shown = (await db.block.findMany({ select: { id: true } })).map(({ id }) => id)
  const give = (subject: Subject, verdict: 'approved' | 'wrong', seen: number) =>
    giveVerdict(subject, {
      ...act,
      verdict,
      reason: verdict === 'wrong' ? 'unsafe' : null,
      seen,
      shown,
    })
  const block = { kind: 'block', id: shown[0] ?? 0 } as const
  const [pattern] = await db.pattern.findMany({ orderBy: { variants: 'desc' }, take: 1 })
  await give(block, 'approved', 0)
  const given = await give(block, 'wrong', 1)
  if (given.status === 'given') await undoVerdict(given.verdictId, act)
  await give({ kind: 'pattern', id: pattern?.id ?? 0 }, 'wrong', 0)
  await give({ kind: 'block', id: shown[1] ?? 0 }, 'approved', 0)
}
