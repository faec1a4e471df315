import { afterEach, beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { makeText } from '../testing/editing'
import { fixAll, look, outcomeOf, takeAllBack, textsOf } from '../testing/fixing'
import { makePerson } from '../testing/people'

let eve: Awaited<ReturnType<typeof makePerson>>
const WRONG = 'Restart the primary first.'

beforeAll(async () => {
  eve = await makePerson('Eve', 'editor')
})

afterEach(() => truncate('Post', 'Revision', 'Selection', 'ChangeSet', 'Block'))

async function remove(block: { text: string } | { kind: 'figure' }) {
  const { id: blockId } = await db.block.findFirstOrThrow({ where: block })
  return fixAll({ blockId, by: [], note: 'it says nothing', keepsReview: false }, eve)
}

test('a block that is replaced by nothing is gone; excerpt, picture and words of the posts follow', async () => {
  const image = { url: 'https://pictures.test/a.png', alt: 'A rack', caption: '' }
  const post = await makeText([WRONG, { kind: 'figure', ...image }, 'Wait for it.'])
  const { words } = await look(post)
  expect(await db.post.findUnique({ where: { id: post } })).toMatchObject({
    image: { url: image.url },
  })
  await remove({ kind: 'figure' })
  await remove({ text: WRONG })
  expect(await textsOf(post)).toEqual(['Wait for it.'])
  expect((await look(post)).words).toBeLessThan(words)
  expect(await db.post.findUnique({ where: { id: post } })).toMatchObject({ image: null })
})

test('a post that says nothing else keeps what is removed elsewhere, and is named', async () => {
  const alone = [await makeText([WRONG]), await makeText([WRONG, WRONG])]
  const other = await makeText([WRONG, 'Last.'])
  const id = await remove({ text: WRONG })
  expect(await outcomeOf(id)).toEqual({ done: 1, skipped: 2 })
  expect(await textsOf(other)).toEqual(['Last.'])
  expect(await textsOf(alone[0] ?? 0)).toEqual([WRONG])
  const left = { where: { changeSetId: id }, orderBy: { postId: 'asc' as const } }
  expect(await db.changeSkip.findMany(left)).toMatchObject(
    alone.map((postId) => ({ postId, why: 'saysNothingElse' })),
  )
  await takeAllBack(id, eve)
  expect(await textsOf(other)).toEqual([WRONG, 'Last.'])
})
