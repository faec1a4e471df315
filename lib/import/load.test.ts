import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { aDecision } from '@/lib/review/testing/a-decision'
import { aDraft, asItem, importAll, importDrafts } from './testing/drafts'

const findPost = (sourceId: string) =>
  db.post.findUniqueOrThrow({ where: { sourceId }, include: { revision: true, revisions: true } })

test('a post is created with its claims as columns and its text as blocks', async () => {
  const { totals } = await importDrafts(
    aDraft('whole', {
      metadata: {
        difficulty: 'beginner',
        score: { quality: 84, charm: 12 },
        flags: { 'needs human review': true },
        revision: { status: 'expanded', version: '1.2.4', lastReviewed: '2026-03-16' },
      },
    }),
  )
  expect(totals).toMatchObject({ items: 1, created: 1 })

  const post = await findPost('whole')
  expect(post).toMatchObject({
    slug: 'post-whole',
    status: 'expanded',
    version: '1.2.4',
    difficulty: 'beginner',
    quality: 84,
    needsHumanReview: true,
    lastReviewed: new Date('2026-03-16'),
    words: 8,
  })
  const [block] = await db.block.findMany({ where: { id: { in: post.revision.blocks } } })
  expect(block).toMatchObject({ kind: 'paragraph', text: 'the text of whole.', words: 4 })
})

test('importing the same again changes nothing', async () => {
  await importDrafts(aDraft('same'))
  const before = await findPost('same')
  const blocks = await db.block.count()

  const { totals } = await importDrafts(aDraft('same'))
  expect(totals).toMatchObject({ items: 1, unchanged: 1, created: 0, updated: 0 })
  expect(await findPost('same')).toEqual(before)
  expect(await db.block.count()).toBe(blocks)
})

test('a changed source makes a new revision and keeps the address', async () => {
  await importDrafts(aDraft('moving', { title: 'before' }))
  const { totals } = await importDrafts(aDraft('moving', { title: 'after' }))

  expect(totals).toMatchObject({ updated: 1 })
  const post = await findPost('moving')
  expect(post).toMatchObject({ slug: 'before', title: 'after' })
  expect(post.revisions.map(({ number }) => number).sort()).toEqual([1, 2])
})

test('a changed source does not overwrite a post that was judged here', async () => {
  await importDrafts(aDraft('judged', { title: 'ours' }))
  const { id: postId, revisionId } = await findPost('judged')
  await db.decision.create({ data: { ...aDecision, postId, revisionId } })

  const { rows, totals } = await importDrafts(aDraft('judged', { title: 'theirs' }))
  expect(totals).toMatchObject({ conflicting: 1, updated: 0 })
  expect(await findPost('judged')).toMatchObject({ title: 'ours', revisionId })
  expect((await findPost('judged')).revisions).toHaveLength(2)
  expect(rows[0]?.reason).toMatch(/edited or judged here/)
})

test('two posts of one title get an address each, the same on every run', async () => {
  const twins = [aDraft('twin-1', { title: 'twin' }), aDraft('twin-2', { title: 'twin' })]
  const { rows } = await importDrafts(...twins)
  expect(rows.map(({ slug }) => slug)).toEqual(['twin', 'twin-twin-2'])
  expect(rows[1]?.reason).toMatch(/twin belongs to another post/)

  const { rows: again } = await importDrafts(...twins.reverse())
  expect(again.map(({ slug, outcome }) => [slug, outcome])).toEqual([
    ['twin-twin-2', 'unchanged'],
    ['twin', 'unchanged'],
  ])
})

test('a source id that comes twice in one run is refused the second time', async () => {
  const { rows, totals } = await importDrafts(
    aDraft('double'),
    aDraft('double', { title: 'other' }),
  )
  expect(totals).toMatchObject({ items: 2, created: 1, refused: 1 })
  expect(rows[1]).toMatchObject({
    outcome: 'refused',
    where: 'test:2',
    sourceId: 'double',
  })
  expect((await findPost('double')).title).toBe('post double')
})

test('every item has its row, in the order of the source, and the totals add up', async () => {
  const many = Array.from({ length: 450 }, (_, at) => asItem(aDraft(`many-${at}`), at))
  many.splice(300, 0, { kind: 'refused', where: 'test:x', reason: 'It has no title.' })
  const { rows, totals } = await importAll(many)

  expect(totals).toEqual({
    items: 451,
    created: 450,
    updated: 0,
    unchanged: 0,
    conflicting: 0,
    refused: 1,
    setAside: 0,
  })
  expect(rows.map(({ where }) => where)).toEqual(many.map(({ where }) => where))
})

test('posts that say the same share their blocks', async () => {
  const content = [{ kind: 'paragraph' as const, text: 'a sentence that both posts say.' }]
  await importDrafts(aDraft('shared-1', { content }), aDraft('shared-2', { content }))
  const [one, other] = [await findPost('shared-1'), await findPost('shared-2')]
  expect(one.revision.blocks).toEqual(other.revision.blocks)
})

test('terms count their public posts, also after a change', async () => {
  const filed = (stack: string, visibility: 'public' | 'private' = 'public') => ({
    visibility,
    metadata: { stack: [stack], entities: [{ name: stack, type: 'stack' }], tools: ['git'] },
  })
  await importDrafts(
    aDraft('filed-1', filed('ada')),
    aDraft('filed-2', filed('ada')),
    aDraft('filed-3', filed('ada', 'private')),
  )
  const counts = async () => {
    const terms = await db.term.findMany({ where: { slug: { in: ['ada', 'forth', 'git'] } } })
    return Object.fromEntries(terms.map(({ slug, postCount }) => [slug, postCount]))
  }
  expect(await counts()).toEqual({ ada: 2, git: 2 })

  await importDrafts(aDraft('filed-2', filed('forth')))
  expect(await counts()).toEqual({ ada: 1, forth: 1, git: 2 })
})

test('what PostgreSQL cannot hold is left out of every text', async () => {
  const nul = '\u0000'
  const { totals } = await importDrafts(
    aDraft('nul', {
      title: `a${nul}b`,
      lead: `c${nul}d \ud800`,
      metadata: { summary: `e${nul}f`, unknown: { [`g${nul}`]: [{ deep: nul }] } },
    }),
  )
  expect(totals).toMatchObject({ created: 1 })
  const { title, revision } = await findPost('nul')
  expect(title).toBe('ab')
  expect(revision.metadata).toMatchObject({ summary: 'ef', unknown: { g: [{ deep: '' }] } })
})

test('a post finds an address even when the two it could have belong to others', async () => {
  const { rows } = await importDrafts(
    aDraft('first', { slug: 'crowded' }),
    aDraft('second', { slug: 'crowded-third' }),
    aDraft('third', { slug: 'crowded' }),
  )
  const slugs = rows.map(({ slug }) => slug)
  expect(slugs.slice(0, 2)).toEqual(['crowded', 'crowded-third'])
  expect(slugs[2]).toMatch(/^post-[0-9a-f]{16}$/)
})
