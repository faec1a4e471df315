import { afterEach, beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { readViewText } from '../queue/filter'
import { judge } from '../testing/judging'
import { makePosts } from '../testing/make-posts'
import { makePerson } from '../testing/people'
import { findSelection, select } from './store'

const drafted = readViewText('status=drafted&sort=read')
const DAY = 24 * 60 * 60_000
let ann: Awaited<ReturnType<typeof makePerson>>
let bea: typeof ann

beforeAll(async () => {
  ann = await makePerson('Ann')
  bea = await makePerson('Bea')
})

afterEach(() => truncate('Post', 'Revision', 'Selection'))

const items = (selectionId: string) =>
  db.selectionItem.findMany({ where: { selectionId }, orderBy: { position: 'asc' } })

test('a selection has the posts of its filter, in its order, as they were', async () => {
  const posts = await makePosts([{ viewCount: 1 }, { status: 'expanded' }, { viewCount: 2 }])
  const selection = await select(drafted, ann.id)
  await judge(posts[0]?.postId ?? 0, bea, 'reviewed')

  expect(await items(selection?.id ?? '')).toMatchObject([
    { position: 1, ...posts[2], status: 'drafted', version: '1.0.0' },
    { position: 2, ...posts[0], status: 'drafted', version: '1.0.0' },
  ])
})

test('a selection tells how many posts had which status, and shows five spread over it', async () => {
  await makePosts([
    ...Array.from({ length: 20 }, () => ({})),
    ...Array.from({ length: 5 }, () => ({ status: 'reviewed' as const })),
  ])
  const selection = await select(readViewText('status=any'), ann.id)
  const page = await findSelection(selection?.id ?? '', ann.id)

  expect(page).toMatchObject({
    filter: 'status=any',
    count: 25,
    byStatus: { drafted: 20, expanded: 0, reviewed: 5 },
  })
  expect(page?.samples).toHaveLength(5)
  expect(new Set(page?.samples.map(({ id }) => id)).size).toBe(5)
})

test('named posts are selected only as far as the filter has them', async () => {
  const [one, two, expanded] = await makePosts([{}, {}, { status: 'expanded' }])
  const only = [two, expanded].map((post) => post?.postId ?? 0)
  const selection = await select(drafted, ann.id, { only })
  expect(await items(selection?.id ?? '')).toMatchObject([{ postId: two?.postId }])
  expect(await select(drafted, ann.id, { only: [999_999] })).toBeNull()
  expect(one).toBeDefined()
})

test('nobody sees another’s selection, nor one that is older than a day', async () => {
  await makePosts([{}])
  const id = (await select(drafted, ann.id))?.id ?? ''
  expect(await findSelection(id, bea.id)).toBeNull()
  expect(await findSelection(id, ann.id, new Date(Date.now() + DAY + 1))).toBeNull()
  expect(await findSelection(id, ann.id)).not.toBeNull()
})

test('what is older than a day is swept away when the next is made, but for what is being done', async () => {
  await makePosts([{}])
  const old = new Date(Date.now() - DAY - 1)
  const [ended, busy] = [
    await select(drafted, ann.id, { now: old }),
    await select(drafted, ann.id, { now: old }),
  ]
  const header = { id: busy?.id ?? '', kind: 'bulk', personName: 'Ann', total: 1 } as const
  await db.changeSet.create({ data: { ...header, progress: { create: {} } } })
  await select(drafted, ann.id)
  expect(await items(ended?.id ?? '')).toEqual([])
  expect(await items(busy?.id ?? '')).toHaveLength(1)
})
