import { beforeAll, expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'
import { answerMarkdown } from './answer'

const same = (text: string) => text
const ask = (segment: string, headers = {}) =>
  answerMarkdown(new Request('http://localhost:1/', { headers }), segment, same)

const words = 'one two three four five six seven eight nine ten '.repeat(12)

beforeAll(async () => {
  await importDrafts(
    aDraft('good', {
      title: 'he said: "no"\n# yes',
      content: [{ kind: 'paragraph', text: words }],
      metadata: { revision: { status: 'reviewed', version: '1.2.0', lastReviewed: '2026-10-01' } },
    }),
    aDraft('drafted', { author: 'Ada' }),
    aDraft('private', { visibility: 'private' }),
    aDraft('removed'),
  )
  await pool.query(`update "Post" set visibility = 'removed' where "sourceId" = 'removed'`)
})

/** Front matter is `name: value`, each value JSON. */
function frontMatterOf(text: string) {
  const [, head = ''] = text.split('---\n')
  const pairs = head.trim().split('\n')
  return Object.fromEntries(
    pairs.map((line) => [line.split(': ', 1)[0], JSON.parse(line.slice(line.indexOf(': ') + 2))]),
  )
}

test('the front matter says where, how far and which text it is', async () => {
  const answer = await ask('he-said-no-yes')
  expect([answer.status, answer.headers.get('x-robots-tag')]).toEqual([200, null])
  expect(answer.headers.get('link')).toBe(
    '<http://localhost:1/posts/he-said-no-yes>; rel="canonical"',
  )
  const text = await answer.text()
  const { rows } = await pool.query(
    `select r.hash from "Revision" r join "Post" p on p."revisionId" = r.id where p."sourceId" = 'good'`,
  )
  expect(frontMatterOf(text)).toEqual({
    title: 'he said: "no" # yes',
    canonical: 'http://localhost:1/posts/he-said-no-yes',
    status: 'reviewed',
    version: '1.2.0',
    reviewed: '2026-10-01',
    contentHash: rows[0].hash,
    indexable: true,
    terms: [],
  })
  expect(text).toContain('\n\n# he said: "no" # yes\n\nwhat it is about.\n\none two three')
})

test('what may not be indexed says so, and why', async () => {
  const answer = await ask('post-drafted')
  expect([answer.status, answer.headers.get('x-robots-tag')]).toEqual([200, 'noindex'])
  expect(frontMatterOf(await answer.text())).toMatchObject({
    ...{ status: 'drafted', reviewed: null, indexable: false, author: 'Ada' },
    notIndexedBecause: [
      'it is drafted and not reviewed yet',
      expect.stringMatching(/^it has \d+ words, fewer than 100$/),
    ],
  })
})

test('who has it is told so', async () => {
  const etag = (await ask('post-drafted')).headers.get('etag') ?? ''
  const answer = await ask('post-drafted', { 'if-none-match': etag })
  expect([answer.status, await answer.text(), answer.headers.get('x-robots-tag')]).toEqual([
    ...[304, '', 'noindex'],
  ])
})

test('another status is another tag, and the same text is kept', async () => {
  const tagOf = async () => (await ask('post-drafted')).headers.get('etag')
  const before = await tagOf()
  expect(await tagOf()).toBe(before)
  await pool.query(`update "Post" set "lastReviewed" = '2026-11-02' where "sourceId" = 'drafted'`)
  expect(await tagOf()).not.toBe(before)
})

test.each([
  ['post-removed', 410, 'This post was removed.\n'],
  ['post-private', 404, 'There is no post at this address.\n'],
  ['no-such-post', 404, 'There is no post at this address.\n'],
  ['%', 404, 'There is no post at this address.\n'],
])('%s answers %i in words', async (segment, status, words) => {
  const answer = await ask(segment)
  expect([answer.status, await answer.text()]).toEqual([status, words])
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
})
