/** Stacks of posts for selections: 1,772 to be changed at once, and a few to be filtered. */
export const bulkStacks = { many: 'bulk journeys', few: 'filter journeys' } as const
export const MANY = 1_772
export const FEW = 60

/** After every other review, so that they come last in the queue; other journeys begin at its start. */
const LATEST = '2999-01-01'

/** Private, so that no list of readers has them. */
const awaiting = { visibility: 'private', lastReviewed: LATEST } as const

/** Fills in the posts that the journeys of selections change. */
export async function makeBulkPosts() {
  const { makePosts } = await import('@/lib/review/testing/make-posts')
  const each = (count: number, stack: string) =>
    Array.from({ length: count }, (_, at) => ({
      ...awaiting,
      stack,
      difficulty: at % 2 === 0 ? 'advanced' : 'beginner',
    }))
  await makePosts([...each(MANY, bulkStacks.many), ...each(FEW, bulkStacks.few)])
}
