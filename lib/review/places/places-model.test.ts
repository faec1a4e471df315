import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { makePosts } from '../testing/make-posts'
import { makePerson } from '../testing/people'
import { checkPlaces } from '../testing/place-check'
import { place, undoPlaces } from '../testing/places'

const POSTS = 5
let ed: Awaited<ReturnType<typeof makePerson>>

beforeAll(async () => {
  ed = await makePerson('Ed', 'editor')
})

const Act = fc.record({
  what: fc.constantFrom(
    'rename',
    'merge',
    'merge',
    'private',
    'public',
    'public',
    'removed',
    'undo',
  ),
  which: fc.nat(POSTS - 1),
  other: fc.nat(POSTS - 1),
})
type Act = typeof Act extends fc.Arbitrary<infer Value> ? Value : never

const names = ['one', 'two', 'three', 'four']

async function perform({ what, which, other }: Act, posts: number[]) {
  const [postId = 0, targetId = 0] = [posts[which], posts[other]]
  if (what === 'undo') return undoLast(postId)
  if (what === 'rename') return place(postId, ed, { slug: names[other % names.length] ?? 'one' })
  if (what === 'merge') return place(postId, ed, { mergedIntoId: targetId })
  return place(postId, ed, { visibility: what })
}

async function undoLast(postId: number) {
  const last = await db.placement.findFirst({ where: { postId }, orderBy: { number: 'desc' } })
  return undoPlaces(last ? [last.id] : [], ed)
}

test('whatever editors do at the same time, trails and redirects lead to where posts are', async () => {
  let placed = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(Act, { minLength: 1, maxLength: 5 }), { maxLength: 8 }),
      async (bursts) => {
        await truncate('Post', 'Revision', 'Redirect', 'Term')
        await pool.query(
          'update "Tally" set "postCount" = 0, "reviewedCount" = 0, "expandedCount" = 0',
        )
        const standings = Array.from({ length: POSTS }, () => ({ stack: 'Go' }))
        const posts = (await makePosts(standings)).map(({ postId }) => postId)
        for (const burst of bursts) {
          await Promise.all(burst.map((act) => perform(act, posts)))
          await checkPlaces()
        }
        placed += await db.placement.count()
      },
    ),
    { numRuns: 40, interruptAfterTimeLimit: 15_000 },
  )
  expect(placed).toBeGreaterThan(50)
})
