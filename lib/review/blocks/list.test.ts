import { beforeAll, expect, test } from 'vitest'
import { inTransaction } from '@/lib/db/transaction'
import { aDraft } from '@/lib/import/testing/drafts'
import { dropPosts } from '@/lib/posts/write.store'
import { makePerson } from '../testing/people'
import { placeVariants } from './context.store'
import { countBlocks, listBlocks } from './list.store'
import { findPattern } from './pattern.store'
import { coverPending } from './pending.store'
import { blockOf, patternWith, publish, saying } from './testing/say'
import { giveVerdict } from './verdicts.store'
import { readWanted, writeWanted } from './wanted'

let person = { id: '', name: '' }

beforeAll(async () => {
  person = await makePerson('Ann')
  await publish(
    saying('p1', ['everybody says this.', 'ask redis twice.'], 'redis'),
    saying('p2', ['everybody says this.', 'ask nginx twice.'], 'nginx'),
    saying('p3', ['everybody says this.', 'ask nginx twice.', 'only here.'], 'nginx'),
    saying('p4', ['alone.']),
    saying('p5', ['alone.']),
  )
  await coverPending()
})

const list = async (params: Record<string, unknown> = {}) =>
  (await listBlocks(readWanted(params))).rows.map(({ text }) => text)

async function judge(text: string, verdict: 'approved' | 'wrong' = 'approved') {
  const reason = verdict === 'wrong' ? ('wrong' as const) : null
  const at = new Date()
  await giveVerdict(await blockOf(text), { person, at, verdict, reason, note: 'n', seen: 0 })
}

test('what unlocks most comes first, or what most posts use', async () => {
  expect(await list()).toEqual([
    'alone.',
    'ask ‹stack› twice.',
    'everybody says this.',
    'only here.',
  ])
  expect(await list({ order: 'posts' })).toEqual([
    ...['ask ‹stack› twice.', 'everybody says this.', 'alone.', 'only here.'],
  ])
})

test('pages of a list follow each other in either order', async () => {
  for (const params of [{}, { order: 'posts' }]) {
    const wanted = readWanted(params)
    const found: string[] = []
    let after: string | null = null
    do {
      const { rows, next } = await listBlocks(wanted, after, { count: 1 })
      found.push(...rows.map(({ text }) => text))
      after = next
    } while (after)
    expect(found).toEqual(await list(params))
  }
})

test('a list is searched by words and kinds, and an address says which', async () => {
  expect(await list({ words: 'asked twice' })).toEqual(['ask ‹stack› twice.'])
  expect(await list({ words: '‹stack› & | !' })).toEqual(['ask ‹stack› twice.'])
  expect(await list({ kind: 'code' })).toEqual([])
  expect(await list({ kind: 'nonsense', words: ['x'], show: '', after: 'x' })).toHaveLength(4)
  const text = 'show=wrong&order=posts&words=a+b&kind=code'
  expect(writeWanted(readWanted(Object.fromEntries(new URLSearchParams(text))))).toBe(text)
})

test('a list counts what it would show', async () => {
  for (const params of [{}, { words: 'ask twice' }, { show: 'wrong' }, { kind: 'code' }])
    expect(await countBlocks(readWanted(params))).toBe((await list(params)).length)
})

test('a variant stands between what is beside it in its first sample', async () => {
  const { id } = await patternWith('ask ‹stack› twice.')
  const variants = (await findPattern(id))?.variants ?? []
  const placed = await placeVariants(variants)
  const [everybody, only] = await Promise.all(['everybody says this.', 'only here.'].map(blockOf))
  for (const { blockId, block, before, after, samples } of placed) {
    expect(block.id).toBe(blockId)
    expect(before?.id).toBe(everybody?.id)
    expect(after?.id).toBe(samples[0]?.title === 'post p3' ? only?.id : undefined)
  }
  expect(placed).toHaveLength(2)
})

test('a pattern is shown with its variants, the most used first, and posts that use them', async () => {
  const { id } = await patternWith('ask ‹stack› twice.')
  const page = await findPattern(id)
  expect(page?.pattern).toMatchObject({
    variants: 2,
    posts: 3,
    openPosts: 3,
    seen: 0,
    standing: null,
  })
  expect(page?.variants.map(({ text, posts, state }) => [text, posts, state])).toEqual([
    ['ask nginx twice.', 2, 'open'],
    ['ask redis twice.', 1, 'open'],
  ])
  expect(page?.variants[0]?.samples.map(({ title }) => title).sort()).toEqual([
    'post p2',
    'post p3',
  ])
  expect((await findPattern(id, `2_${page?.variants[0]?.blockId}`))?.variants).toHaveLength(1)
  expect(await findPattern(999_999)).toBeNull()
})

test('a block that unlocked a post leaves the list and unlocks the next', async () => {
  await judge('everybody says this.')
  await judge('only here.', 'wrong')
  await coverPending()
  expect(await list()).toEqual(['ask ‹stack› twice.', 'alone.'])
  expect(await list({ show: 'approved' })).toEqual(['everybody says this.'])
  expect(await list({ show: 'wrong' })).toEqual(['only here.'])
  const [row] = (await listBlocks(readWanted({ show: 'wrong' }))).rows
  expect(row).toMatchObject({ standing: null, seen: 0, posts: 1, openPosts: 0 })
  expect(row?.first).toMatchObject({
    seen: 1,
    standing: { verdict: 'wrong', reason: 'wrong', note: 'n', personName: 'Ann', mayUndo: true },
  })
})

test('a pattern that was judged is out of the list before it is counted', async () => {
  const pattern = await patternWith('ask ‹stack› twice.')
  const shown = (await findPattern(pattern.id))?.variants.map(({ blockId }) => blockId) ?? []
  const said = { person, at: new Date(), verdict: 'approved', reason: null, note: '' } as const
  await giveVerdict(pattern, { ...said, seen: 0, shown })
  expect(await list()).toEqual(['alone.'])
  const page = await findPattern(pattern.id)
  expect(page?.pattern.standing).toMatchObject({ verdict: 'approved', personName: 'Ann' })
  expect(page?.variants.map(({ state, from }) => [state, from])).toEqual([
    ['approved', 'pattern'],
    ['approved', 'pattern'],
  ])
  expect(page?.history).toMatchObject([{ number: 1, mayUndo: true }])
})

test('what no post uses any more is not waited for', async () => {
  const ids = await publish(saying('p4', ['other.']), saying('p5', ['other.']))
  await inTransaction((sql) => dropPosts(sql, ids.slice(0, 1)))
  await coverPending()
  expect(await list()).toEqual(['other.'])
})

test('a text with a link, or with what is struck out, is not plain', async () => {
  const html = (said: string) => ({ content: [{ kind: 'html' as const, html: `<p>${said}</p>` }] })
  await publish(
    aDraft('p6', html('marked by a <a href="https://example.com/">link</a>.')),
    aDraft('p7', html('marked by <del>nothing</del> struck out.')),
    aDraft('p8', html('marked by <em>stress</em> on "tagName":"a" alone.')),
  )
  await coverPending()
  const { rows } = await listBlocks(readWanted({ words: 'marked' }))
  const plain = Object.fromEntries(rows.map(({ text, first }) => [text, first?.isPlain]))
  expect(plain).toEqual({
    'marked by a link.': false,
    'marked by nothing struck out.': false,
    'marked by stress on "tagName":"a" alone.': true,
  })
})
