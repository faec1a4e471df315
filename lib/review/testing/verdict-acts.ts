import { expect } from 'vitest'
import { db } from '@/lib/db/client'
import { approveOpen } from '../blocks/approve.store'
import { findStandings } from '../blocks/standings.store'
import type { Subject } from '../blocks/subject'
import { checkCounts } from '../blocks/testing/check-counts'
import { giveVerdict, undoVerdict } from '../blocks/verdicts.store'

type Person = { id: string; name: string }

/** What somebody read of a block and of its pattern: how many verdicts each had. */
export type ReadBlock = {
  block: Subject
  pattern: Subject | null
  seen: number
  patternSeen: number
}

/** What whoever looks at the blocks now reads. */
export async function readBlocks(): Promise<ReadBlock[]> {
  const blocks = await db.block.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
  const standings = await findStandings(blocks.map(({ id }) => id))
  return [...standings.values()].map(({ blockId, own, pattern }) => ({
    block: { kind: 'block', id: blockId },
    pattern: pattern && { kind: 'pattern', id: pattern.id },
    seen: own.seen,
    patternSeen: pattern?.seen ?? 0,
  }))
}

/** Judges a block, or its pattern; gives how many verdicts were given. */
export async function judgeBlock(
  { block, pattern, seen, patternSeen }: ReadBlock,
  { person, isWrong, isPattern }: { person: Person; isWrong: boolean; isPattern: boolean },
): Promise<number> {
  const verdict = isWrong ? ('wrong' as const) : ('approved' as const)
  const said = {
    person,
    at: new Date(),
    verdict,
    reason: isWrong ? ('other' as const) : null,
    note: '',
  }
  const shown = (await db.block.findMany({ select: { id: true } })).map(({ id }) => id)
  const judged =
    isPattern && pattern
      ? await giveVerdict(pattern, { ...said, seen: patternSeen, shown })
      : await giveVerdict(block, { ...said, seen })
  return judged.status === 'given' ? 1 : 0
}

/** Approves all that is open; gives how many verdicts that were. */
export async function approveAll(read: ReadBlock[], person: Person): Promise<number> {
  const blocks = read.map(({ block, seen }) => ({ blockId: block.id, seen }))
  return (await approveOpen({ blocks, patterns: [] }, { person, at: new Date() })).length
}

/** Takes the last verdict of all back; gives how many verdicts that made. */
export async function takeVerdictBack(person: Person): Promise<number> {
  const last = await db.blockVerdict.findFirst({ orderBy: { id: 'desc' } })
  const undone = last && (await undoVerdict(last.id, { person, at: new Date(), note: '' }))
  return undone?.status === 'given' ? 1 : 0
}

/** The verdicts on each subject follow each other, and what stands and is counted is what they come to. */
export async function checkVerdicts() {
  const verdicts = await db.blockVerdict.findMany({ orderBy: { number: 'asc' } })
  const last = new Map<string, number>()
  for (const { blockId, patternId, number, undoes } of verdicts) {
    const subject = `${blockId} ${patternId}`
    const before = last.get(subject) ?? 0
    expect(number).toBe(before + 1)
    expect(undoes ?? before).toBe(before)
    last.set(subject, number)
  }
  await checkCounts()
}
