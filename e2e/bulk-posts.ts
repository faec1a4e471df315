/** Stacks of posts for selections: 1,772 to be changed at once, 60 that nobody changes, and 30 that anybody may. */
export const bulkStacks = {
  many: 'bulk-journeys',
  still: 'filter-journeys',
  free: 'change-journeys',
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
  const { many, still, free } = bulkStacks
  await makePosts([...each(1_772, many), ...each(60, still), ...each(30, free)])
}
