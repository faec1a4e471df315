import { people } from './world'

/**
 * Stacks of posts for selections: 1,772 to be changed at once, 60 that nobody changes, 30 that anybody may, and 130
 * of a change that broke off.
 */
export const bulkStacks = {
  many: 'bulk-journeys',
  still: 'filter-journeys',
  free: 'change-journeys',
  stopped: 'stopped-journeys',
} as const

/** Reviewed today, so that they come last in the queue: other journeys begin at its start. */
const today = new Date().toISOString().slice(0, 10)

/** Private, so that no list of readers has them. */
const awaiting = { visibility: 'private', lastReviewed: today } as const

/** Fills in the posts that the journeys of selections change. */
export async function makeBulkPosts() {
  const { makePosts } = await import('@/lib/review/testing/make-posts')
  const each = (count: number, stack: string) =>
    Array.from({ length: count }, (_, at) => ({
      ...awaiting,
      stack,
      difficulty: at % 2 === 0 ? 'advanced' : 'beginner',
    }))
  const { many, still, free, stopped } = bulkStacks
  await makePosts([...each(1_772, many), ...each(60, still), ...each(30, free)])
  await breakOff(await makePosts(each(130, stopped)))
}

/** Ada's change of these posts broke off before the first; Grace has decided on 110 of them since, long ago. */
async function breakOff(posts: { postId: number }[]) {
  const { stop } = await import('@/lib/review/changes/progress.store')
  const { selectAll, startReview } = await import('@/lib/review/testing/bulk')
  const { judge } = await import('@/lib/review/testing/judging')
  const [ada, grace] = await Promise.all([findActor(people.ada), findActor(people.grace)])
  const id = await startReview(ada, await selectAll(ada, `stack=${bulkStacks.stopped}`))
  await stop(id, 'It broke off. It can go on where it stood.')
  for (const { postId } of posts.slice(0, 110))
    await judge(postId, grace, 'expanded', { at: new Date('2025-04-01') })
}

type Known = (typeof people)[keyof typeof people]

async function findActor({ email, name, role }: Known) {
  const { db } = await import('@/lib/db/client')
  const { id } = await db.person.findUniqueOrThrow({ where: { email } })
  return { id, name, role }
}
