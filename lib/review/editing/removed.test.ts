import { beforeAll, expect, test } from 'vitest'
import type { EditBlock } from '@/lib/content/edit-block'
import { makeText, open, rewritten, save } from '../testing/editing'
import { makePerson } from '../testing/people'
import { lookAtDraft } from './look.store'

let eve: Awaited<ReturnType<typeof makePerson>>

beforeAll(async () => {
  eve = await makePerson('Eve', 'editor')
})

const isTaken = (gone: string) => (block: EditBlock) =>
  block.kind === 'prose' && block.markdown === gone

test('who removes a block that others read is told so, whichever way they do, and may have it gone everywhere', async () => {
  await makeText(['all read this', 'and this', 'some words'])
  const opened = await open(await makeText(['all read this', 'my own words', 'and this', 'twice']))
  const [hash] = opened.draft.blocks.flatMap((block) => block.hash ?? [])
  const without = opened.draft.blocks.filter((block) => !isTaken('all read this')(block))
  const emptied = rewritten(opened.draft.blocks, 0, ' ')
  for (const blocks of [without, emptied]) {
    const look = await lookAtDraft(opened.postId, opened.revisionId, { ...opened.draft, blocks })
    expect(look).toMatchObject({
      shared: [{ hash, text: 'all read this', posts: 1, isRemoved: true }],
    })
  }
  const saved = await save(opened, eve, { blocks: without }, hash ? [hash] : [])
  expect(saved).toMatchObject({ status: 'saved', replacements: [{ from: hash, to: [] }] })
})

test('a block that is moved, or stands there once more, is not removed', async () => {
  await makeText(['read by both', 'another'])
  const opened = await open(await makeText(['read by both', 'own', 'read by both']))
  const [first, own, last] = opened.draft.blocks
  if (!first || !own || !last) throw new Error('There are no blocks.')
  for (const blocks of [
    [own, first, last],
    [own, last],
  ])
    expect(
      await lookAtDraft(opened.postId, opened.revisionId, { ...opened.draft, blocks }),
    ).toMatchObject({ shared: [] })
})
