import { afterEach, beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { claimPost } from '../leases/store'
import { makeText, open, save } from '../testing/editing'
import { makePerson } from '../testing/people'
import { discardDraft, keepDraft } from './drafts.store'

let eve: Awaited<ReturnType<typeof makePerson>>
let max: typeof eve

beforeAll(async () => {
  eve = await makePerson('Eve', 'editor')
  max = await makePerson('Max', 'editor')
})

afterEach(() => truncate('Post', 'Revision'))

test('what is being written is kept for who writes it, until it is saved', async () => {
  const postId = await makeText(['one'])
  const { draft, revisionId } = await open(postId)
  const place = { postId, personId: eve.id }
  const writing = { ...draft, title: '', reason: 'half a' }
  const kept = { baseRevisionId: revisionId, draft: writing, at: new Date() }
  expect(await keepDraft(place, kept)).toBe('kept')
  const again = await open(postId, eve.id)
  expect(again.draft).toEqual(draft)
  expect(again.kept).toMatchObject({ draft: writing, isBehind: false })
  await save(await open(postId), max, { title: 'Theirs' })
  expect((await open(postId, eve.id)).kept).toMatchObject({ isBehind: true })

  await save(await open(postId), eve, { title: 'Mine' })
  expect((await open(postId, eve.id)).kept).toBeNull()
  expect(await keepDraft(place, kept)).toBe('late')
  expect(await keepDraft(place, { ...kept, baseRevisionId: 999_999 })).toBe('gone')
  expect(await db.editDraft.count()).toBe(0)
})

test('who else is at a post is told', async () => {
  const postId = await makeText(['one'])
  const { draft, revisionId } = await open(postId)
  await keepDraft(
    { postId, personId: max.id },
    { baseRevisionId: revisionId, draft, at: new Date() },
  )
  await claimPost(postId, max)
  expect((await open(postId, eve.id)).others).toMatchObject([
    { name: 'Max', what: 'writing' },
    { name: 'Max', what: 'reviewing' },
  ])
  expect((await open(postId, max.id)).others).toEqual([])
  await discardDraft({ postId, personId: max.id })
  expect((await open(postId, eve.id)).others).toHaveLength(1)
})
