import { expect, test } from 'vitest'
import { toJsonLine } from '@/lib/synthesizer/jsonl'
import { synthesize } from '@/lib/synthesizer/synthesize'
import { Draft } from './draft'
import type { Item } from './item'
import { readJsonl } from './jsonl'
import { limitsOf } from './limits'
import { hashOf } from './raw-hash'

async function read(...pieces: (string | Uint8Array)[]) {
  async function* bytes() {
    for (const piece of pieces) yield Buffer.from(piece)
  }
  return await all(readJsonl({ name: 'archive.jsonl', bytes: bytes() }))
}

async function all(items: AsyncIterable<Item>) {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

const post = (sourceId: string) => `{"sourceId":"${sourceId}","title":"a title","content":[]}`
const idsOf = (items: Item[]) =>
  items.map((item) => (item.kind === 'draft' ? item.draft.sourceId : item.kind))

test('what was synthesized is read as it was written', async () => {
  const posts = [...synthesize({ count: 40, seed: 3 })]
  const items = await read(...posts.map(toJsonLine))
  expect(items).toEqual(
    posts.map((post, index) => ({
      kind: 'draft',
      where: `archive.jsonl:${index + 1}`,
      hash: hashOf(Buffer.from(JSON.stringify(post))),
      draft: Draft.parse(post),
    })),
  )
})

test('what a line leaves out is filled in', async () => {
  const [item] = await read(post('a'))
  expect(item).toMatchObject({ draft: { lead: '', metadata: { tools: [] } } })
})

test('blank lines are passed over and count as lines', async () => {
  const items = await read(`\n${post('a')}\n  \n\n${post('b')}`)
  expect(items.map(({ where }) => where)).toEqual(['archive.jsonl:2', 'archive.jsonl:5'])
})

test('a byte order mark and the line ends of Windows are no part of a post', async () => {
  expect(idsOf(await read(`\uFEFF${post('a')}\r\n\r\n${post('b')}\r\n`))).toEqual(['a', 'b'])
})

test('every line, refused or not, has the hash of its bytes without its line feed', async () => {
  const long = `{"sourceId":"${'x'.repeat(11 * 1024 ** 2)}"}`
  const lines = [post('a'), '{"sourceId":', `${post('b')}  \r`, long]
  const items = await read(lines.join('\n'))
  expect(items.map(({ kind }) => kind)).toEqual(['draft', 'refused', 'draft', 'refused'])
  expect(items.map(({ hash }) => hash)).toEqual(lines.map((line) => hashOf(Buffer.from(line))))
})

test('HTML with more elements than allowed is refused before it is parsed', async () => {
  const htmlOf = (...html: string[]) =>
    JSON.stringify({
      sourceId: 'h',
      title: 'a title',
      content: html.map((each) => ({ kind: 'html', html: each })),
    })
  const items = await read(
    [
      htmlOf('<p>x</p>'.repeat(60_000), '<p>x</p>'.repeat(60_000)),
      htmlOf(Array.from({ length: 20_000 }, (_, at) => `<b id="${at}"><p>`).join('')),
      htmlOf('</p>'.repeat(200_000)),
      htmlOf('<p><b>x</b></p>'.repeat(20_000)),
    ].join('\n'),
  )
  expect(items.map(({ kind }) => kind)).toEqual(['refused', 'refused', 'refused', 'draft'])
  for (const item of items.slice(0, 3))
    expect(item).toMatchObject({
      sourceId: 'h',
      reason: expect.stringMatching(/more than 100000 elements.*--most-html/),
    })
})

test('a line that is not JSON is refused, and the next one is read', async () => {
  const items = await read(`${post('a')}\n{"sourceId":\n${post('b')}\n`)
  expect(idsOf(items)).toEqual(['a', 'refused', 'b'])
  expect(items[1]).toMatchObject({
    where: 'archive.jsonl:2',
    reason: expect.stringMatching(/not JSON .*Expected a JSON object with sourceId/),
  })
})

test('a refused post is named, with all that was wrong and where, on one line', async () => {
  const [item] = await read('{"sourceId":"a-7","content":[{"kind":"song"},{"kind":"code"}]}')
  expect(item).toMatchObject({ kind: 'refused', sourceId: 'a-7' })
  expect(item).toMatchObject({
    reason: expect.stringMatching(
      /^.* at title; .* at content\[0\]\.kind; .* at content\[1\]\.code/,
    ),
  })
})

test.each(['[]', '12', 'null', '"a"', '{}', '{"sourceId":""}'])(
  'a line that holds %s is refused without a source id',
  async (line) => {
    const [item] = await read(line)
    expect(item).toMatchObject({ kind: 'refused', where: 'archive.jsonl:1' })
    expect(item).not.toHaveProperty('sourceId')
  },
)

test('a line that is not UTF-8 is refused', async () => {
  const latin1 = Buffer.from('{"sourceId":"caf\u00e9","title":"a","content":[]}\n', 'latin1')
  const items = await read(latin1, post('b'))
  expect(idsOf(items)).toEqual(['refused', 'b'])
  expect(items[0]).toMatchObject({ reason: expect.stringContaining('UTF-8') })
})

test('a gigabyte in one line is refused in flat memory, and what follows is read', async () => {
  const megabyte = Buffer.alloc(1024 ** 2, 'a')
  async function* bytes() {
    yield Buffer.from(`${post('a')}\n`)
    for (let count = 0; count < 1_024; count += 1) yield megabyte
    yield Buffer.from(`\n${post('b')}`)
  }
  const before = process.memoryUsage().rss
  const items = await all(readJsonl({ name: 'archive.jsonl', bytes: bytes() }))
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 ** 2)
  expect(idsOf(items)).toEqual(['a', 'refused', 'b'])
  expect(items[1]).toMatchObject({ reason: expect.stringContaining('longer than 10 MB') })
})

test('a limit that is raised beyond what can be done costs the line, not the import', async () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
  const line = post('a').replace('[]', `[],"metadata":{"unknown":{"x":${deep}}}`)
  async function* bytes() {
    yield Buffer.from(`${line}\n${post('b')}\n`)
  }
  const limits = limitsOf({ deepestJson: 1_000_000, mostJsonValues: 1_000_000 })
  const items = await all(readJsonl({ name: 'archive.jsonl', bytes: bytes() }, limits))
  expect(idsOf(items)).toEqual(['refused', 'b'])
  expect(items[0]).toMatchObject({ reason: expect.stringContaining('nested too deeply') })
})

test.each([
  ['deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'levels deep'],
  ['wide', `[1${',1'.repeat(2_000_000)}]`, 'values'],
])('JSON that is too %s is refused before it can fill the memory', async (_, json, words) => {
  const items = await read(`{"content":${json}}\n${post('b')}`)
  expect(idsOf(items)).toEqual(['refused', 'b'])
  expect(items[0]).toMatchObject({ reason: expect.stringContaining(words) })
})
