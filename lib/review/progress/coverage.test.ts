import { afterEach, beforeAll, expect, test } from 'vitest'
import { truncate } from '@/lib/db/testing/truncate'
import { coverPending } from '../blocks/pending.store'
import { blockOf, patternWith, publish, saying } from '../blocks/testing/say'
import { giveVerdict } from '../blocks/verdicts.store'
import { makePerson } from '../testing/people'
import { shareAfter } from './coverage'
import { keepCoverage, readCoverage } from './coverage.store'

let ann: Awaited<ReturnType<typeof makePerson>>
const nothing = { own: 0, byPattern: 0, wrong: 0, open: 0 }

beforeAll(async () => {
  ann = await makePerson('Ann')
})

afterEach(() =>
  truncate('Post', 'Revision', 'Block', 'Pattern', 'CoverageTally', 'CoveragePending'),
)

const act = () => ({ person: ann, at: new Date(), note: '', seen: 0 })

test('blocks are told by their verdicts, each once and once for every post that uses it', async () => {
  await publish(
    saying('one', ['Shared.', 'This redis case.', 'Wrong.']),
    saying('two', ['Shared.', 'This postgres case.'], 'postgres'),
    saying('three', ['Shared.', 'Nobody has read this.']),
    saying('four', ['Shared.']),
    saying('five', ['Not judged at all.', 'Nobody has read this.']),
  )
  await coverPending()
  const pattern = await patternWith('This ‹stack› case.')
  const shown = [await blockOf('This redis case.'), await blockOf('This postgres case.')]
  const ids = shown.map(({ id }) => id)
  await giveVerdict(await blockOf('Shared.'), { ...act(), verdict: 'approved', reason: null })
  await giveVerdict(pattern, { ...act(), verdict: 'approved', reason: null, shown: ids })
  await giveVerdict(await blockOf('Wrong.'), { ...act(), verdict: 'wrong', reason: 'wrong' })
  await coverPending()

  expect(await keepCoverage()).toMatchObject({
    blocks: { own: 1, byPattern: 2, wrong: 1, open: 2 },
    uses: { own: 4, byPattern: 2, wrong: 1, open: 3 },
    posts: { covered: 2, partly: 1, none: 1, wrong: 1 },
    ...{ openPatterns: 2, openUses: 3 },
    next: [{ verdicts: 2, uses: 3 }],
  })
})

test('what was counted is kept, with its moment, until it is counted anew', async () => {
  const first = await readCoverage()
  expect(first).toMatchObject({ blocks: nothing, uses: nothing, openPatterns: 0, next: [] })
  await publish(saying('one', ['Not judged.']))
  await coverPending()
  expect(await readCoverage()).toEqual(first)
  const counted = await keepCoverage(new Date('2026-05-01T10:00:00Z'))
  expect(counted).toMatchObject({ openPatterns: 1, countedAt: '2026-05-01T10:00:00.000Z' })
  expect(await readCoverage()).toEqual(counted)
})

test('what the next verdicts cover is a share of all that is open', () => {
  const next = [
    { verdicts: 10, uses: 30 },
    { verdicts: 40, uses: 60 },
  ]
  const posts = { covered: 0, partly: 0, none: 0, wrong: 0 }
  const coverage = { blocks: nothing, uses: nothing, posts, openPatterns: 40, openUses: 60, next }
  expect(shareAfter(coverage, 10)).toBe(0.5)
  expect(shareAfter(coverage, 100)).toBeNull()
})
