import { beforeAll, expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'
import { answerFeed } from './answer'
import { readFeed } from './testing/read-feed'

const words = 'one two three four five six seven eight nine ten '.repeat(12)
const reviewed = (sourceId: string, more: Parameters<typeof aDraft>[1] = {}) =>
  aDraft(sourceId, {
    content: [
      { kind: 'html', html: `<p>${words} ${sourceId} <a href="/about">x &amp; y</a> ]]&gt;</p>` },
      { kind: 'code', language: 'go', code: 'if a < b {\n\tgo()\n}' },
    ],
    author: 'Ada',
    ...more,
    metadata: { revision: { status: 'reviewed', lastReviewed: '2026-10-01' }, ...more.metadata },
  })

const same = (text: string) => text
const ask = (format: string, term: string[] = [], headers = {}, now = new Date()) =>
  answerFeed(new Request('http://localhost:1/', { headers }), format, term, same, now)
const titlesIn = async (format: string, term?: string[]) =>
  readFeed(await (await ask(format, term)).text()).items.map(({ title }) => title)

const formats = ['atom', 'rss', 'json']

beforeAll(async () => {
  await importDrafts(
    reviewed('a', { title: 'ebb & <flow>', metadata: { stack: ['go services'] } }),
    reviewed('b', { publishedAt: '2020-02-29T12:00:00Z' }),
    aDraft('drafted', { metadata: { stack: ['rust services'] } }),
  )
})

test.each(formats)('what %s says is read back by another reader', async (format) => {
  const text = await (await ask(format)).text()
  const feed = readFeed(text)
  expect(feed).toMatchObject({
    title: 'AlphaNode',
    page: 'http://localhost:1/',
    self: `http://localhost:1/feed.${format}`,
  })
  expect(feed.items).toHaveLength(2)
  const entry = feed.items.find(({ id }) => id?.endsWith(':a'))
  const { rows } = await pool.query(`select "changedAt" from "Post" where "sourceId" = 'a'`)
  expect(entry).toMatchObject({
    title: 'ebb & <flow>',
    id: 'tag:localhost,2026:a',
    updated: format === 'rss' ? null : rows[0].changedAt, // that reader looks elsewhere
  })
  expect(entry?.categories).toContain('go services')
  expect(entry?.authors).toContain('Ada')
  expect(entry?.content).toContain('<a href="http://localhost:1/about">')
  // That reader decodes what is in CDATA as well, so XML is looked at as it was written.
  const written = format === 'json' ? entry?.content : text.replaceAll(']]]]><![CDATA[>', ']]>')
  expect(written).toContain('x &#x26; y</a> ]]></p>')
  expect(written).toContain('<pre><code class="language-go">if a &#x3C; b {\n\tgo()\n}</code>')
  const dated = feed.items.find(({ id }) => id?.endsWith(':b'))
  expect(dated?.published).toEqual(new Date('2020-02-29T12:00:00Z'))
})

test.each(formats)('the %s of a hub has its posts alone, and may have none', async (format) => {
  expect(await titlesIn(format, ['stack', 'go-services'])).toEqual(['ebb & <flow>'])
  expect(await titlesIn(format, ['stack', 'rust-services'])).toEqual([])
})

test('there is no feed of what is not there', async () => {
  for (const [format, ...term] of [
    ['atom', 'stack', 'none'],
    ['atom', 'fish', 'go-services'],
    ['atom', 'stack', '%'],
    ['atom', 'stack', 'go-services', 'more'],
    ['xml'],
  ]) {
    const answer = await ask(format ?? '', term)
    expect([answer.status, await answer.text()]).toEqual([404, 'There is no such feed.\n'])
  }
})

test('who has a feed already is told so, until something in it is another', async () => {
  const first = await ask('atom')
  expect(first.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  const etag = first.headers.get('etag') ?? ''
  const modified = first.headers.get('last-modified') ?? ''
  expect((await ask('atom', [], { 'if-none-match': etag })).status).toBe(304)
  expect((await ask('atom', [], { 'if-modified-since': modified })).status).toBe(304)

  await pool.query(
    `update "Post" set status = 'drafted', "changedAt" = now() + interval '2 seconds' where slug = 'post-b'`,
  )
  const later = await ask('atom', [], { 'if-none-match': etag })
  expect(later.status).toBe(200)
  expect(await titlesIn('atom')).toEqual(['ebb & <flow>'])
  await pool.query(
    `update "Post" set status = 'reviewed', "changedAt" = now() + interval '4 seconds' where slug = 'post-b'`,
  )
  expect(await titlesIn('atom')).toEqual(['post b', 'ebb & <flow>'])
})

test('a review that expires takes a post out, although nothing was written', async () => {
  await pool.query(`update "Post" set "dueOn" = '2100-01-01' where slug = 'post-b'`)
  const now = new Date('2100-01-01T00:00:01Z')
  const etag = (await ask('json')).headers.get('etag') ?? ''
  const answer = await ask('json', [], { 'if-none-match': etag }, now)
  expect(readFeed(await answer.text()).items).toHaveLength(1)
})

test('what a reader of RSS takes for HTML in a summary is text', async () => {
  await pool.query(
    `update "Post" set excerpt = '<b onclick="x">&amp; <https://evil.test>' where slug = 'post-b'`,
  )
  const answer = await (await ask('rss')).text()
  expect(answer).toContain('&lt;b onclick="x"&gt;&amp;amp; &lt;https://evil.test&gt;')
  expect(answer).not.toContain('<b onclick')
})

test('times that are still to come are not said, and hide no change', async () => {
  await pool.query(
    `update "Post" set "changedAt" = now() + interval '400 days' where "sourceId" = 'a'`,
  )
  const first = await ask('atom')
  const modified = first.headers.get('last-modified') ?? ''
  expect(Date.parse(modified)).toBeLessThanOrEqual(Date.now())
  const [newest] = readFeed(await first.text()).items
  expect(newest?.id).toBe('tag:localhost,2026:a')
  expect(newest?.updated?.getTime()).toBeLessThanOrEqual(Date.now())
  for (const since of [modified, new Date(Date.now() + 400 * 86_400_000).toUTCString()])
    expect((await ask('atom', [], { 'if-modified-since': since })).status).toBe(200)
})
