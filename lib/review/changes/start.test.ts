import { afterEach, beforeAll, expect, test } from 'vitest'
import { truncate } from '@/lib/db/testing/truncate'
import { selectAll, startReview, startTakingBack } from '../testing/bulk'
import { makePosts } from '../testing/make-posts'
import { makePerson } from '../testing/people'
import { runChangeSet } from './run'
import type { BulkRequest } from './start.store'
import { startBulk, startUndo } from './start.store'

const review = { to: 'reviewed', note: '', reason: null } as const
const tell = async () => {}
let ann: Awaited<ReturnType<typeof makePerson>>
let bea: typeof ann

beforeAll(async () => {
  ann = await makePerson('Ann')
  bea = await makePerson('Bea')
})

afterEach(() => truncate('Post', 'Revision', 'Selection', 'ChangeSet'))

test('a selection is acted on once, by its maker, with what the rules want said', async () => {
  await makePosts([{}])
  const selectionId = await selectAll(ann)
  const refused = async (request: Partial<BulkRequest>, actor = ann) =>
    startBulk({ selectionId, ...review, ...request }, actor)

  expect(await refused({}, bea)).toEqual({ status: 'refused', why: 'gone' })
  expect(await refused({ to: 'drafted' })).toEqual({ status: 'refused', why: 'reason' })
  expect(await refused({})).toMatchObject({ status: 'started', id: selectionId, total: 1 })
  expect(await refused({})).toEqual({ status: 'refused', why: 'again' })
})

test('a change set is taken back once, when it has ended, within 30 days', async () => {
  await makePosts([{}])
  const id = await startReview(ann, await selectAll(ann))
  expect(await startUndo(id, ann)).toEqual({ status: 'refused', why: 'running' })
  await runChangeSet(id, tell)
  const late = new Date(Date.now() + 31 * 24 * 60 * 60_000)
  expect(await startUndo(id, ann, late)).toEqual({ status: 'refused', why: 'tooLate' })
  const taking = await startTakingBack(ann, id)
  expect(await startUndo(id, ann)).toEqual({ status: 'refused', why: 'again' })
  await runChangeSet(taking, tell)
  expect(await startUndo('nothing', ann)).toEqual({ status: 'refused', why: 'gone' })
})
