import { expect, test } from 'vitest'
import type { Mix } from './mix'
import { defaultMix } from './mix'
import { synthesize } from './synthesize'
import type { SyntheticPost } from './synthetic-post'

const COUNT = 2_000
const make = (mix: Partial<Mix>) => [
  ...synthesize({ count: COUNT, seed: 4, mix: { ...defaultMix, ...mix } }),
]
const shareOf = (posts: SyntheticPost[], has: (post: SyntheticPost) => unknown) =>
  posts.filter(has).length / posts.length

/** Within four standard deviations. */
function expectShare(found: number, wanted: number, count = COUNT) {
  expect(Math.abs(found - wanted)).toBeLessThan(
    4 * Math.sqrt((wanted * (1 - wanted)) / count) + 1e-9,
  )
}

const hasStatus = (status: string) => (post: SyntheticPost) =>
  post.metadata.revision.status === status
const needsReview = ({ metadata }: SyntheticPost) => metadata.flags['needs human review']
const hasImages = ({ content }: SyntheticPost) => content.some(({ kind }) => kind === 'figure')

test.each([
  { reviewed: 0.45, drafted: 0.25, expanded: 0.3 },
  { reviewed: 0.1, drafted: 0.85, expanded: 0.05 },
  { reviewed: 0, drafted: 0, expanded: 1 },
])('statuses come in their shares: %j', (statuses) => {
  const posts = make(statuses)
  for (const [status, share] of Object.entries(statuses))
    expectShare(shareOf(posts, hasStatus(status)), share)
})

test.each([0, 0.005, 0.5, 1])('images come in their share: %d', (images) => {
  expectShare(shareOf(make({ images }), hasImages), images)
})

test('posts that need review come in their share of each status', () => {
  const needingReview = { reviewed: 0.5, drafted: 0, expanded: 1 }
  const posts = make({ needingReview })
  for (const [status, share] of Object.entries(needingReview)) {
    const some = posts.filter(hasStatus(status))
    expectShare(shareOf(some, needsReview), share, some.length)
  }
})

test.each([0.06, 0.5, 0.9])('near-duplicates come in their share: %d', (nearDuplicates) => {
  const told = new Set<string>()
  const again = make({ nearDuplicates }).filter(({ lead, content }) => {
    const story = JSON.stringify([lead, content.map((block) => ({ ...block, text: '' }))])
    return told.size === told.add(story).size
  })
  expectShare(again.length / COUNT, nearDuplicates)
})

test('without near-duplicates no post is told again, with nothing else all tell the first', () => {
  const leads = (nearDuplicates: number) =>
    new Set(make({ nearDuplicates }).map(({ title, lead }) => title + lead)).size
  expect(leads(1)).toBe(1)
  expect(leads(0)).toBeGreaterThan(COUNT * 0.9)
})

test('a share leaves alone what it does not speak of', () => {
  const [bare] = make({ images: 0 })
  const [illustrated] = make({ images: 1 })
  expect(bare?.title).toBe(illustrated?.title)
  expect(bare?.metadata.revision).toEqual(illustrated?.metadata.revision)
})
