import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { inTransaction } from '@/lib/db/transaction'
import { coverPending } from '../blocks/pending.store'
import { blockOf, publish, saying } from '../blocks/testing/say'
import { giveVerdict } from '../blocks/verdicts.store'
import { saveReviewTogether } from '../policies/store'
import { selectAll, startReview } from '../testing/bulk'
import { makePost } from '../testing/make-posts'
import { makePerson } from '../testing/people'
import { asTogether } from './bulk-moves'
import { runChangeSet } from './run'
import { startBulk } from './start.store'
import { countCovered, findCovered } from './together.store'

let ann: Awaited<ReturnType<typeof makePerson>>
const tell = async () => {}

beforeAll(async () => {
  ann = await makePerson('Ann')
})

afterEach(() => truncate('Post', 'Revision', 'Selection', 'ChangeSet', 'Block'))
afterAll(() => saveReviewTogether('no'))

async function say(text: string, verdict: 'approved' | 'wrong') {
  const reason = verdict === 'wrong' ? 'wrong' : null
  const act = { person: ann, at: new Date(), note: '', seen: 0, reason } as const
  return giveVerdict(await blockOf(text), { ...act, verdict })
}

/** Two posts share an approved block; the first one says nothing else. */
async function twoPosts() {
  const posts = await publish(
    saying('covered', ['Approved text of both.']),
    saying('partly', ['Approved text of both.', 'Nobody has judged this.']),
  )
  await coverPending()
  await say('Approved text of both.', 'approved')
  await coverPending()
  return posts
}

const statusOf = async (id: number) => (await db.post.findUniqueOrThrow({ where: { id } })).status

test('posts are not reviewed together until an admin says so', async () => {
  await twoPosts()
  const selectionId = await selectAll(ann)
  const review = { selectionId, to: 'reviewed', note: '', reason: null } as const
  await saveReviewTogether('no')
  expect(await startBulk(review, ann)).toEqual({ status: 'refused', why: 'notTogether' })
  expect(await startBulk({ ...review, to: 'expanded' }, ann)).toMatchObject({ status: 'started' })
})

test('where only covered posts may be reviewed together, the others stay and are named', async () => {
  const [covered = 0, partly = 0] = await twoPosts()
  const selectionId = await selectAll(ann)
  await saveReviewTogether('covered')
  expect(await countCovered(selectionId)).toBe(1)
  await runChangeSet(await startReview(ann, selectionId), tell)
  expect(await statusOf(covered)).toBe('reviewed')
  expect(await statusOf(partly)).toBe('drafted')
  expect(await db.changeSkip.findMany({ select: { postId: true, why: true } })).toEqual([
    { postId: partly, why: 'notCovered' },
  ])
})

test('what was found wrong since is no longer covered when its turn comes, counted or not', async () => {
  const [covered = 0] = await twoPosts()
  const selectionId = await selectAll(ann)
  await saveReviewTogether('covered')
  const id = await startReview(ann, selectionId)
  const act = { person: ann, at: new Date(), note: '', seen: 1, reason: 'wrong' } as const
  await giveVerdict(await blockOf('Approved text of both.'), { ...act, verdict: 'wrong' })
  await runChangeSet(id, tell)
  expect(await statusOf(covered)).toBe('drafted')
})

test('a policy that changed meanwhile holds for what is not done yet', async () => {
  const [covered = 0] = await twoPosts()
  const id = await startReview(ann, await selectAll(ann))
  await saveReviewTogether('no')
  await runChangeSet(id, tell)
  expect(await statusOf(covered)).toBe('drafted')
})

test('a text without blocks is not covered, nor is one with a block that has no pattern yet', async () => {
  const [said = 0] = await publish(saying('new', ['Just imported.']))
  const { revisionId } = await db.post.findUniqueOrThrow({ where: { id: said } })
  const empty = await makePost({})
  const ids = [revisionId, empty.revisionId]
  expect(await inTransaction((sql) => findCovered(sql, ids))).toEqual(new Set())
})

test('as many may be reviewed together as policy says', () => {
  const free = { noteRequired: false, reasonRequired: false }
  const moves = [
    { to: 'reviewed' as const, count: 5, ...free },
    { to: 'expanded' as const, count: 5, ...free },
  ]
  const offered = (policy: 'no' | 'covered' | 'any', covered: number) =>
    asTogether(moves, { policy, covered }).map(({ to, count }) => `${to} ${count}`)
  expect(offered('any', 0)).toEqual(['reviewed 5', 'expanded 5'])
  expect(offered('covered', 3)).toEqual(['reviewed 3', 'expanded 5'])
  expect(offered('covered', 0)).toEqual(['expanded 5'])
  expect(offered('no', 3)).toEqual(['expanded 5'])
})
