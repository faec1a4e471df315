import { afterEach, beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { coverPending } from '../blocks/pending.store'
import { makeText } from '../testing/editing'
import { judge } from '../testing/judging'
import { makePerson } from '../testing/people'
import { composeFix, findBlock } from './compose.store'
import { findUses } from './uses.store'
import { Written } from './written'

let ann: Awaited<ReturnType<typeof makePerson>>

beforeAll(async () => {
  ann = await makePerson('Ann')
})

afterEach(() => truncate('Post', 'Revision', 'Block', 'Pattern'))

const idOf = async (text: string) => (await db.block.findFirstOrThrow({ where: { text } })).id

test('where a block stands is told by status, with what is beside it, whether it was counted or not', async () => {
  const posts = [
    await makeText(['Before it.', 'Wrong.', 'After it.']),
    await makeText(['Wrong.'], { viewCount: 5 }),
    await makeText(['Not this one.']),
  ]
  await judge(posts[1] ?? 0, ann, 'reviewed')
  const blockId = await idOf('Wrong.')
  const uses = {
    ...{ posts: 2, byStatus: { drafted: 1, expanded: 0, reviewed: 1 }, isCapped: false, alone: 1 },
    samples: [
      { id: posts[1], status: 'reviewed', before: '', after: '' },
      { id: posts[0], status: 'drafted', before: 'Before it.', after: 'After it.' },
    ],
  }
  expect(await findUses(blockId)).toMatchObject(uses)
  await coverPending()
  expect(await findUses(blockId)).toMatchObject(uses)
  await db.post.update({ where: { id: posts[0] ?? 0 }, data: { visibility: 'removed' } })
  expect(await findUses(blockId)).toMatchObject({ posts: 1, samples: [{ id: posts[1] }] })
})

test('what was written is compared with the block, and stored blocks can be named instead', async () => {
  await makeText(['It is wrong.', 'It is right.'])
  const block = await findBlock(await idOf('It is wrong.'))
  const right = await findBlock(await idOf('It is right.'))
  if (!block || !right) throw new Error('They are not stored.')
  const typed = await composeFix(block, Written.parse({ markdown: 'It is right.', more: 'Wait.' }))
  expect(typed?.diff.map(({ change }) => change)).toEqual(['changed', 'added'])
  expect(typed?.by[0]?.hash).toBe(right.hash)
  const named = await composeFix(block, Written.parse({ by: right.hash }))
  expect(named).toMatchObject({ by: [{ hash: right.hash }], seen: right.hash })
  expect(await composeFix(block, Written.parse({ by: 'a'.repeat(64) }))).toBeNull()
  const removed = await composeFix(block, Written.parse({ remove: 'yes', markdown: 'Typed.' }))
  expect(removed).toMatchObject({ by: [], diff: [{ change: 'removed' }], seen: '-' })
})
