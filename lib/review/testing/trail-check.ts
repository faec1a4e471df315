import { expect } from 'vitest'
import { db } from '@/lib/db/client'

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null

const listPosts = () =>
  db.post.findMany({
    orderBy: { id: 'asc' },
    include: { decisions: { orderBy: { number: 'asc' } } },
  })
type Post = Awaited<ReturnType<typeof listPosts>>[number]
type Decision = Post['decisions'][number]

type State = Pick<Post, 'status' | 'version' | 'needsHumanReview' | 'awaitsSecond'> & {
  lastReviewed: string | null
}

const stateOf = (row: Omit<State, 'lastReviewed'> & { lastReviewed: Date | null }): State => ({
  status: row.status,
  version: row.version,
  needsHumanReview: row.needsHumanReview,
  awaitsSecond: row.awaitsSecond,
  lastReviewed: day(row.lastReviewed),
})

const foundBy = (decision: Decision) =>
  stateOf({
    status: decision.from,
    version: decision.fromVersion,
    needsHumanReview: decision.fromNeedsHumanReview,
    awaitsSecond: decision.fromAwaitsSecond,
    lastReviewed: decision.fromLastReviewed,
  })
const leftBy = (decision: Decision) => stateOf({ ...decision, status: decision.to })

/** What every post was before anybody decided. */
export const readBeginnings = async () =>
  new Map((await listPosts()).map((post) => [post.id, stateOf(post)]))

/**
 * Plays the trail again from the beginning: each decision found what the one before it left, one that takes
 * back leaves what the other had found, and the last one left what is there now.
 */
export async function checkTrail(beginnings: Map<number, State>) {
  for (const post of await listPosts()) {
    let state = beginnings.get(post.id)
    post.decisions.forEach((decision, at) => {
      expect(decision.number).toBe(at + 1)
      expect(foundBy(decision)).toEqual(state)
      state = leftBy(decision)
      if (decision.undoes !== null) checkUndo(post, decision)
    })
    expect(stateOf(post)).toEqual(state)
    expect(day(post.dueOn)).toBe(day(post.decisions.at(-1)?.dueOn ?? null))
  }
}

function checkUndo({ decisions }: Post, { number, undoes, ...undo }: Decision) {
  expect(undoes).toBe(number - 1)
  const undone = decisions[number - 2]
  if (!undone) throw new Error('It takes back what is not there.')
  expect(stateOf({ ...undo, status: undo.to })).toEqual(foundBy(undone))
}

/** Every change set adds up: each of its posts was changed once, by a decision or a text with or without one, or is named. */
export async function checkChangeSets() {
  const sets = await db.changeSet.findMany({
    include: {
      progress: true,
      _count: { select: { decisions: true, revisions: true, skips: true } },
    },
  })
  for (const { total, progress, _count: count } of sets) {
    const done = Math.max(count.decisions, count.revisions)
    expect(progress).toMatchObject({ done, skipped: count.skips })
    expect(done + count.skips).toBe(total)
  }
}
