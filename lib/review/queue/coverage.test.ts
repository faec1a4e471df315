import { beforeAll, expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { coverPending } from '../blocks/pending.store'
import { refreshReach } from '../blocks/reach.store'
import { blockOf, publish, saying } from '../blocks/testing/say'
import { giveVerdict } from '../blocks/verdicts.store'
import { claimNext } from '../leases/store'
import { select } from '../selections/store'
import { makePerson } from '../testing/people'
import { readViewText } from './filter'
import { readPlace } from './order'
import { countQueue, findPlace, listQueue } from './store'

let ann: Awaited<ReturnType<typeof makePerson>>
let posts: number[] = []

async function judge(text: string, verdict: 'approved' | 'wrong') {
  const reason = verdict === 'wrong' ? ('unsafe' as const) : null
  const said = { verdict, reason, note: '', seen: 0, person: ann, at: new Date() }
  await giveVerdict(await blockOf(text), said)
}

/** Of these, the first says what all say, the second what two say, and the third is alone; the last says nothing. */
beforeAll(async () => {
  ann = await makePerson('Ann')
  posts = await publish(
    saying('p0', ['of all.', 'of two.']),
    saying('p1', ['of all.']),
    saying('p2', ['alone.']),
    saying('p3', ['of all.', 'of two.', 'of p3.']),
    saying('p4', ['of all.', 'wrong.']),
    saying('p5', []),
  )
  await judge('wrong.', 'wrong')
  await coverPending()
  await refreshReach()
})

const asking = () => ({ personId: ann.id, now: new Date() })

async function list(text: string) {
  const { rows } = await listQueue(readViewText(text), null, asking())
  return rows.map(({ id }) => posts.indexOf(id))
}

test('the posts whose open text reaches most others come first', async () => {
  expect(await list('sort=unlocks')).toEqual([3, 0, 4, 1, 2, 5])
  expect(await list('sort=unlocks&status=any')).toEqual([3, 0, 4, 1, 2, 5])
  expect(await list('sort=unlocks&status=reviewed')).toEqual([])
})

test('a place in that order is found again, and claimed from', async () => {
  const place = await findPlace('unlocks', posts[0] ?? 0)
  expect(place).toEqual({ key: '6', id: posts[0] })
  const view = readViewText('sort=unlocks')
  const after = await listQueue(view, readPlace('unlocks', `6_${posts[0]}`), asking())
  expect(after.rows.map(({ id }) => posts.indexOf(id))).toEqual([4, 1, 2, 5])
  expect((await claimNext(view, place, ann))?.postId).toBe(posts[4])
})

test('a selection in that order has the same posts', async () => {
  const selection = await select(readViewText('sort=unlocks&wrong=1'), ann.id)
  expect(selection?.count).toBe(1)
})

test('a queue is narrowed to what is fully covered, or has a wrong block', async () => {
  expect(await list('wrong=1')).toEqual([4])
  expect(await list('covered=1')).toEqual([])
  await judge('of all.', 'approved')
  await coverPending()
  expect(await list('covered=1')).toEqual([1])
  expect(await countQueue(readViewText('covered=1').filter, asking())).toBe(1)
  await judge('of two.', 'approved')
  await coverPending()
  expect(await list('covered=1&sort=unlocks')).toEqual([1, 0])
})

test('a post that was reviewed is in the other half', async () => {
  await pool.query(`update "Post" set status = 'reviewed' where id = $1`, [posts[2]])
  await coverPending()
  expect(await list('sort=unlocks')).not.toContain(2)
  expect(await list('sort=unlocks&status=reviewed')).toEqual([2])
})
