import { expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { failedJobs, parked, retryAll } from '@/lib/jobs/testing/jobs'
import { poison } from '@/lib/jobs/testing/poison'
import { selectAll, startReview, startTakingBack } from '../testing/bulk'
import { makePosts } from '../testing/make-posts'
import { makePerson } from '../testing/people'
import { retryFailedPosts } from './retry.store'
import { runChangeSet } from './run'

const silent = async () => {}
const progressOf = (changeSetId: string) =>
  db.changeProgress.findUniqueOrThrow({
    where: { changeSetId },
    select: { state: true, done: true, skipped: true },
  })
const statuses = async () =>
  (await db.post.findMany({ orderBy: { id: 'asc' }, select: { status: true } })).map(
    ({ status }) => status,
  )

test('a post that cannot be changed is passed over, the rest of the change set is done; mended and retried, it is done too, and undone', async () => {
  const ann = await makePerson('Ann')
  const posts = (await makePosts(Array.from({ length: 1_005 }, () => ({})))).map(
    ({ postId }) => postId,
  )
  const bad = posts[700] ?? 0
  const all = (bads: string, others: string) => posts.map((id) => (id === bad ? bads : others))
  const id = await startReview(ann, await selectAll(ann))

  const mend = await poison('Post', `NEW.id = ${bad} and NEW.status is distinct from OLD.status`)
  await runChangeSet(id, silent)
  expect(await progressOf(id)).toEqual({ state: 'finished', done: 1_004, skipped: 1 })
  expect(await db.changeSkip.findMany({ where: { changeSetId: id } })).toEqual([
    { changeSetId: id, postId: bad, why: 'failed' },
  ])
  expect(await statuses()).toEqual(all('drafted', 'reviewed'))
  await retryFailedPosts()
  expect(await failedJobs()).toEqual([{ queue: 'changeSet', ...parked(bad) }])
  await mend()
  await retryAll()
  expect(await retryFailedPosts()).toHaveLength(1)
  expect(await progressOf(id)).toEqual({ state: 'finished', done: 1_005, skipped: 0 })
  expect(await statuses()).toEqual(all('reviewed', 'reviewed'))

  const back = await startTakingBack(ann, id)
  const mendBack = await poison('Post', `NEW.id = ${bad} and NEW.status = 'drafted'`)
  await runChangeSet(back, silent)
  expect(await statuses()).toEqual(all('reviewed', 'drafted'))
  await mendBack()
  await pool.query('update "FailedJob" set "retryAt" = now()')
  await retryFailedPosts()
  expect(await statuses()).toEqual(all('drafted', 'drafted'))
  expect(await progressOf(back)).toEqual({ state: 'finished', done: 1_005, skipped: 0 })
  expect(await failedJobs()).toEqual([])
})
