import { afterEach, beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { readViewText } from '../queue/filter'
import { readPlace } from '../queue/order'
import { listQueue } from '../queue/store'
import { judge } from '../testing/judging'
import { makePosts } from '../testing/make-posts'
import { makePerson } from '../testing/people'
import { claimNext, claimPost, release, sweepLeases } from './store'

const queue = readViewText('')
const minutes = (count: number) => new Date(Date.now() + count * 60_000)
let ann: Awaited<ReturnType<typeof makePerson>>
let bea: typeof ann

beforeAll(async () => {
  ann = await makePerson('Ann')
  bea = await makePerson('Bea')
})

afterEach(() => truncate('Post', 'Revision'))

const many = async (count: number) =>
  (await makePosts(Array.from({ length: count }, () => ({})))).map(({ postId }) => postId)

test('the next post is the first that nobody else is at', async () => {
  const [first, second, third] = await many(3)
  expect(await claimNext(queue, null, ann)).toMatchObject({ postId: first })
  expect(await claimNext(queue, null, bea)).toMatchObject({ postId: second })
  expect(await claimNext(queue, null, ann)).toMatchObject({ postId: first })
  const after = readPlace('oldest', `-infinity_${second}`)
  expect(await claimNext(queue, after, ann)).toMatchObject({
    postId: third,
    place: `-infinity_${third}`,
  })
  expect(await claimNext(queue, readPlace('oldest', `-infinity_${third}`), ann)).toBeNull()
})

test('eight people who ask at the same time, again and again, never get the same post', async () => {
  const posts = await many(40)
  const people = await Promise.all(Array.from({ length: 8 }, (_, at) => makePerson(`P${at}`)))
  const given = await Promise.all(
    people.map(async (person) => {
      const own: number[] = []
      for (let claim = await claimNext(queue, null, person); claim; ) {
        own.push(claim.postId)
        claim = await claimNext(queue, readPlace('oldest', claim.place), person)
      }
      return own
    }),
  )
  const all = given.flat()
  expect(all.sort((a, b) => a - b)).toEqual(posts)
})

test('two people who clear a queue decide on every post once', async () => {
  const posts = await many(20)
  const clear = async (person: typeof ann) => {
    for (let claim = await claimNext(queue, null, person); claim; ) {
      await judge(claim.postId, person, 'reviewed')
      claim = await claimNext(queue, readPlace('oldest', claim.place), person)
    }
  }
  await Promise.all([clear(ann), clear(bea)])
  expect(await db.decision.count()).toBe(posts.length)
})

test('a lease ends after ten minutes, unless it is renewed', async () => {
  const [post = 0] = await many(1)
  await claimPost(post, ann)
  expect(await claimPost(post, bea)).toMatchObject({ status: 'held', by: 'Ann' })
  expect(await claimPost(post, ann, minutes(9))).toMatchObject({ status: 'claimed' })
  expect(await claimPost(post, bea, minutes(11))).toMatchObject({ status: 'held' })
  expect(await claimNext(queue, null, bea, minutes(20))).toMatchObject({ postId: post })
  await sweepLeases(minutes(60))
  expect(await db.lease.count()).toBe(0)
})

test('who leaves lets others have the post; nobody takes another’s away', async () => {
  const [post = 0] = await many(1)
  await claimPost(post, ann)
  await release(bea.id, post)
  expect(await claimPost(post, bea)).toMatchObject({ status: 'held' })
  await release(ann.id)
  expect(await claimPost(post, bea)).toMatchObject({ status: 'claimed' })
  expect(await claimPost(999_999, bea)).toEqual({ status: 'gone' })
})

test('the queue says who is at a post', async () => {
  const [post = 0] = await many(2)
  await claimPost(post, ann)
  const look = (personId: string) => listQueue(queue, null, { personId, now: new Date() })
  expect((await look(bea.id)).rows[0]?.heldBy).toMatchObject({ name: 'Ann', isMe: false })
  expect((await look(ann.id)).rows[0]?.heldBy).toMatchObject({ name: 'Ann', isMe: true })
  expect((await look(ann.id)).rows[1]?.heldBy).toBeNull()
})
