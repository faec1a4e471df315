import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { makeText, open, save } from '../testing/editing'
import { makePerson } from '../testing/people'
import { lookAtDraft } from './look.store'
import { refusedSaves } from './refusals'

test.each([
  ['a wide table', `${'|x\n'.repeat(60)}${'|'.repeat(100)}`],
  ['many lines', 'a\n'.repeat(5_001)],
  ['deep quotes', `${'> '.repeat(41)}a`],
])('%s is neither shown nor saved, and the post stays as it is', async (_, markdown) => {
  const eve = await makePerson('Eve', 'editor')
  const postId = await makeText(['as it was'])
  const opened = await open(postId)
  const blocks = [{ kind: 'prose' as const, hash: null, markdown }]
  const draft = { ...opened.draft, blocks }
  expect(await lookAtDraft(postId, opened.revisionId, draft)).toBe('tooMuch')
  expect(await save(opened, eve, { blocks })).toMatchObject({ status: 'refused', why: 'tooMuch' })
  expect(await db.revision.count({ where: { postId } })).toBe(1)
  expect(refusedSaves.tooMuch.reason).toContain('what you wrote is still on this page')
})
