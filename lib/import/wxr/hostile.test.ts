import { expect, test } from 'vitest'
import { tooSlow } from '@/lib/bounded/testing/growth'
import type { Item } from '../item'
import { limitsOf } from '../limits'
import { readWxr } from './read-wxr'
import { cdata, exportOf, itemOf, metaOf, readBytes, readText } from './testing'

const told = (items: Item[]) =>
  items.map((item) => (item.kind === 'draft' ? item.draft.sourceId : `${item.kind} ${item.reason}`))

const good = itemOf({ 'wp:post_id': '1' })
const better = itemOf({ 'wp:post_id': '2' })
const first = 'wp:example.org/blog:1'
const second = 'wp:example.org/blog:2'

test('a DOCTYPE is refused before anything in it is read', async () => {
  const bomb = `<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>`
  const items = await readText(exportOf(good).replace('<rss', `${bomb}<rss`))
  expect(told(items)).toEqual([expect.stringMatching(/^refused A DOCTYPE .* stands here/)])
  const late = await readText(exportOf(good, '<!ENTITY x "y">', better))
  expect(told(late)).toEqual([first, expect.stringMatching(/^refused A DOCTYPE/)])
})

test.each([
  ['an empty file', ''],
  ['white space', ' \n\t '],
  ['a page', '<!-- saved --><html><body><item></item></body></html>'],
  ['another feed', '<feed xmlns="http://www.w3.org/2005/Atom"><entry></entry></feed>'],
  ['other text', 'topic: keeping calm\n'.repeat(100_000)],
])('%s is refused as no export', async (_, text) => {
  const items = await readText(text)
  expect(told(items)).toEqual([expect.stringMatching(/no WordPress export.*<rss> was expected/)])
})

test('a feed is told from an export', async () => {
  const items = await readText('<rss><channel><item><title>x</title></item></channel></rss>')
  expect(told(items)).toEqual([expect.stringMatching(/^refused It has no <wp:post_id>/)])
})

test('of a file that was cut off, everything before is kept', async () => {
  const whole = exportOf(good, better)
  const inItem = await readText(whole.slice(0, whole.lastIndexOf('<wp:status>')))
  expect(told(inItem)).toEqual([
    first,
    expect.stringMatching(/^refused .*<\/item> was expected.*cut off/),
  ])
  expect(inItem[1]?.where).toBe('export.xml:14')

  const between = await readText(whole.slice(0, whole.indexOf('</item>') + '</item>'.length))
  expect(told(between)).toEqual([
    first,
    expect.stringMatching(/^refused The file ends before <\/rss>/),
  ])

  const inText = await readText(whole.slice(0, whole.lastIndexOf('a title') + 4))
  expect(told(inText)).toEqual([first, expect.stringMatching(/^refused .*cut off/)])
})

test('a malformed item costs that item, and says where', async () => {
  const items = await readText(exportOf('<item>\n<title>x</titel>\n</item>', better))
  expect(told(items)).toEqual([expect.stringMatching(/not well-formed XML: on line 9: /), second])
  expect(items[0]?.where).toBe('export.xml:8')
})

test('an item that does not end costs that item', async () => {
  const items = await readText(exportOf(good.replace('</item>', ''), better))
  expect(told(items)).toEqual([
    expect.stringMatching(/<\/item> was expected before line 14, where the next <item> begins/),
    second,
  ])
})

test('CDATA that does not end costs the items up to the next end', async () => {
  const items = await readText(exportOf(good.replace(']]>', ''), better))
  expect(items.at(-1)).toMatchObject({ kind: 'draft', draft: { sourceId: second } })
})

test('control characters vanish, also as references', async () => {
  const item = itemOf(
    { title: 'a\u0000b\u0008c\u001Fd\uFFFE' },
    '<category>x&#0;&#x1F;y&#xFFFF;</category>',
  )
  const [draft] = await readText(exportOf(item))
  expect(draft).toMatchObject({ draft: { title: 'abcd', terms: [{ name: 'xy' }] } })
})

test('one line of any length passes by in little memory', async () => {
  async function* bytes() {
    const [head = '', tail = ''] = exportOf('HERE', better).split('HERE')
    yield Buffer.from(`${head}<item><wp:post_id>1</wp:post_id><title><![CDATA[`)
    const block = Buffer.alloc(1024 * 1024, 'x')
    for (let times = 0; times < 64; times += 1) yield block
    yield Buffer.from(`]]></title></item>${tail}`)
  }
  const before = process.memoryUsage().rss
  const items: Item[] = []
  for await (const item of readWxr({ name: 'big.xml', bytes: bytes() })) items.push(item)
  expect(told(items)).toEqual([
    expect.stringMatching(/^refused It is longer than 10485760/),
    second,
  ])
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
})

test('limits are refused with a sentence, and what follows is read', async () => {
  const limits = {
    ...limitsOf({}),
    longestTag: 400,
    deepestXml: 4,
    mostXmlElements: 50,
    mostMetaFields: 3,
    mostHtml: 100,
  }
  const items = await readText(
    exportOf(
      `<item ${'x'.repeat(500)}></item>`,
      itemOf({}, `<a>${'<b>'.repeat(9)}${'</b>'.repeat(9)}</a>`),
      itemOf({}, '<a/>'.repeat(60)),
      itemOf({}, metaOf('k', 'v').repeat(4)),
      itemOf({ 'content:encoded': '<p>x'.repeat(200) }),
      itemOf({ 'content:encoded': 'x\n\n'.repeat(200) }),
      better,
    ),
    limits,
  )
  expect(told(items)).toEqual([
    expect.stringMatching(/">" was expected/),
    expect.stringMatching(/more than 4 levels/),
    expect.stringMatching(/more than 50 elements/),
    expect.stringMatching(/more than 3 custom fields/),
    expect.stringMatching(/more than 100 elements/),
    expect.stringMatching(/more than 100 elements/),
    second,
  ])
})

const hostile: [string, (many: number) => string][] = [
  ['tags', (many) => '<div>'.repeat(many)],
  ['formatting', (many) => Array.from({ length: many }, (_, at) => `<b id=${at}>`).join('')],
  ['unended quotes', (many) => '<a b="'.repeat(many)],
  ['brackets', (many) => '[a '.repeat(many)],
  ['shortcodes without end', (many) => '[code][caption]'.repeat(many)],
  ['code without end', (many) => '<code>'.repeat(many)],
  ['comments without end', (many) => '<!-- wp:code '.repeat(many)],
  ['blocks without end', (many) => '<!-- wp:group -->'.repeat(many)],
  ['spaces', (many) => `<p class=${' '.repeat(many)}x`],
  ['captions', (many) => `[caption]${'<div>'.repeat(many)}[/caption]`],
]

test.each(hostile)(
  '%s nested a hundred thousand times do not stop it',
  { timeout: 600_000 },
  async (_, make) => {
    const read = (content: string) =>
      readText(exportOf(itemOf({ title: content, 'content:encoded': content }), better))
    const items = await read(make(100_000))
    expect(items.map(({ kind }) => kind)).toEqual([expect.stringMatching(/draft|refused/), 'draft'])
    expect(await tooSlow(read, [['content', (size) => make(size / 4)]])).toEqual([])
  },
)

test('bytes that are not UTF-8 are read as windows-1252, and named with their line', async () => {
  const bytes = Buffer.from(exportOf(good, itemOf({ title: 'caf\u00e9' })), 'latin1')
  const items = await readBytes([bytes])
  expect(told(items)).toEqual([
    first,
    'wp:example.org/blog:7',
    expect.stringMatching(/^setAside encoding: the byte 0xE9 on this line is not UTF-8/),
  ])
  expect(items[2]?.where).toBe('export.xml:15')
  expect(await readBytes([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(items)
})

test('a zip or a picture is refused, not read', async () => {
  const items = await readBytes([Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0, 0, 0x89])])
  expect(items).toMatchObject([{ kind: 'refused', where: 'export.xml:1' }])
})

test('what the source of the bytes throws is not swallowed', async () => {
  async function* bytes() {
    yield Buffer.from(exportOf(good, ' '.repeat(1_000)).slice(0, -20))
    throw new Error('The disk is gone.')
  }
  const items: Item[] = []
  const reading = (async () => {
    for await (const item of readWxr({ name: 'x', bytes: bytes() })) items.push(item)
  })()
  await expect(reading).rejects.toThrow('The disk is gone.')
  expect(told(items)).toEqual([first])
})

test('a text that looks like the end of an item is text', async () => {
  const item = itemOf({ 'content:encoded': 'a </item><item> b', title: cdata('x').slice(9, -3) })
  const items = await readText(exportOf(item))
  expect(items).toHaveLength(1)
})
