import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { inTransaction } from '@/lib/db/transaction'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'
import { composeRevision } from '@/lib/posts/compose-revision'
import { Metadata } from '@/lib/posts/metadata'
import { findPastRevisions } from '@/lib/posts/past-revisions.store'
import { findPostBySlug } from '@/lib/posts/store'
import { replaceRevisions } from '@/lib/posts/write.store'
import { receiptOf } from '../receipt'
import { judge } from '../testing/judging'
import { makePerson } from '../testing/people'
import { rewrite as rewriteHere } from '../testing/rewriting'
import { findHistory } from './store'

let ann: Awaited<ReturnType<typeof makePerson>>
const at = new Date('2026-03-01T23:30:00Z')

beforeAll(async () => {
  ann = await makePerson('Ann')
})

async function imported(sourceId: string) {
  await importDrafts(aDraft(sourceId))
  const post = await findPostBySlug(`post-${sourceId}`)
  if (!post) throw new Error('The post was not imported.')
  return post
}

const review = ({ id }: { id: number }) => judge(id, ann, 'reviewed', { note: 'Read.', at })

const rewrite = (postId: number, number: number) =>
  inTransaction((sql) => {
    const metadata = Metadata.parse({})
    const revision = composeRevision({ title: `text ${number}`, lead: '', blocks: [], metadata })
    return replaceRevisions(sql, [{ postId, number, origin: 'edit', revision }], at)
  })

const receipt = async (slug: string) => {
  const post = await findPostBySlug(slug)
  return post && receiptOf(post, new Date())
}

test('a decision is in the history of the text it judged, and gives the post its receipt', async () => {
  const post = await imported('judged')
  expect(await receipt(post.slug)).toEqual({ kind: 'none' })
  await review(post)

  expect(await receipt(post.slug)).toEqual({ kind: 'unchanged', day: '2026-03-01' })
  expect(await findHistory(post.slug, null)).toMatchObject({
    ...{ slug: post.slug, current: 1, next: null },
    entries: [
      {
        ...{ number: 1, origin: 'import', previous: null, reason: null },
        decisions: [{ from: 'drafted', to: 'reviewed', personName: 'Ann', note: 'Read.' }],
      },
    ],
  })
})

test('a text that changed after its review has a receipt that leads to what changed', async () => {
  const post = await imported('rewritten')
  await review(post)
  await rewrite(post.id, 2)

  const changed = { kind: 'changed', day: '2026-03-01', from: 1, to: 2 }
  expect(await receipt(post.slug)).toEqual(changed)
  const found = await findPastRevisions(post.slug, [1, 2, 9], 'readers')
  expect(found).toMatchObject({ current: 2, title: 'text 2' })
  expect(found?.revisions.map(({ number, blocks }) => [number, blocks.length])).toEqual([
    [1, 1],
    [2, 0],
  ])
})

test('what an import kept aside is in the history, with its reason, and is not the current text', async () => {
  const post = await imported('kept')
  await review(post)
  await importDrafts(aDraft('kept', { title: 'theirs' }))

  expect(await findHistory(post.slug, null)).toMatchObject({
    current: 1,
    entries: [
      {
        number: 2,
        title: 'theirs',
        reason: expect.stringContaining('theirs is kept'),
        decisions: [],
      },
      { number: 1 },
    ],
  })
  expect(await receipt(post.slug)).toMatchObject({ kind: 'unchanged' })
})

test('a long history is paged, each revision on exactly one page with the one before it', async () => {
  const post = await imported('long')
  for (let number = 2; number <= 41; number += 1) await rewrite(post.id, number)

  const pages: number[][] = []
  let before: number | null = null
  do {
    const page = await findHistory(post.slug, before)
    pages.push(page?.entries.map(({ number }) => number) ?? [])
    for (const { number, previous } of page?.entries ?? [])
      expect(previous).toBe(number > 1 ? number - 1 : null)
    before = page?.next ?? null
  } while (before !== null)
  expect(pages.map((page) => page.length)).toEqual([20, 20, 1])
  expect(pages.flat()).toEqual(Array.from({ length: 41 }, (_, position) => 41 - position))
})

test('a private post, and one that is not there, have no history', async () => {
  const post = await imported('hidden')
  await db.post.update({ where: { id: post.id }, data: { visibility: 'private' } })
  expect(await findHistory(post.slug, null)).toBeNull()
  expect(await findHistory('no-such-post', null)).toBeNull()
  expect(await findPastRevisions('no-such-post', [1], 'desk')).toBeNull()
})

test('why a text was written here is in the history', async () => {
  const post = await imported('edited')
  await rewriteHere(post.id, ann, 'ours', { note: 'it was unclear' })
  expect(await findHistory(post.slug, null)).toMatchObject({
    entries: [
      { number: 2, origin: 'edit', reason: 'it was unclear' },
      { number: 1, reason: null },
    ],
  })
})
