import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'
import { findPostById } from '@/lib/posts/store'
import { open, save } from '../testing/editing'
import { makePerson } from '../testing/people'

test('new code is stored highlighted, whether it came with an import or was written', async () => {
  const code = (text: string) => ({ kind: 'code' as const, language: 'js', code: text })
  const text = { kind: 'paragraph' as const, text: 'imported with code' }
  await importDrafts(aDraft('with-code', { content: [text, code('const imported = 1')] }))
  const post = await db.post.findUniqueOrThrow({ where: { sourceId: 'with-code' } })
  const eve = await makePerson('Eve', 'editor')
  const opened = await open(post.id)
  const blocks = [...opened.draft.blocks, { ...code('const written = 2'), hash: null }]
  expect(await save(opened, eve, { blocks })).toMatchObject({ status: 'saved' })
  const trees = ((await findPostById(post.id))?.blocks ?? []).map(({ tree }) =>
    JSON.stringify(tree),
  )
  expect(trees.map((tree) => tree.includes('tok-keyword'))).toEqual([false, true, true])
})
