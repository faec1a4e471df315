import { expect, test } from 'vitest'
import { toBlocks } from '@/lib/content/blocks'
import { hashOf } from './raw-hash'
import { lostLines, readBytes, readDraft, readText } from './saved-page/testing'
import { pages } from './testing/fixtures'

test.each(pages)('$name loses no line', async ({ text }) => {
  expect(lostLines(text, await readDraft(text))).toEqual([])
})

const box = `
alphanode post meta

topickeeping calm / python services
code languagepython
reading time14
`

function withBody(body: string): string {
  return `| | |\n\nkeeping calm in production\n\n${body}\n${box}\nSimilar Posts`
}

test('a page has the hash of its file, also when it is refused; one that was not read to its end has none', async () => {
  const good = Buffer.from(withBody('prose, then.'))
  const bad = Buffer.from('keeping calm in production\n\nprose, then.')
  expect(await readBytes(good)).toMatchObject({ kind: 'draft', hash: hashOf(good) })
  expect(await readBytes(bad)).toMatchObject({ kind: 'refused', hash: hashOf(bad) })
  expect(await readBytes(Buffer.from('a\0b'))).not.toHaveProperty('hash')
})

test('a page becomes title, lead and content', async () => {
  const page = withBody('a lead that explains, in a sentence.\n\nwhy this matters\n\nprose, then.')
  const item = await readText(page)
  expect(item).toMatchObject({
    kind: 'draft',
    where: 'page.txt:3',
    draft: {
      sourceId: 'page:keeping-calm-in-production',
      title: 'keeping calm in production',
      lead: 'a lead that explains, in a sentence.',
      content: [
        { kind: 'heading', depth: 2, text: 'why this matters' },
        { kind: 'paragraph', text: 'prose, then.' },
      ],
      metadata: { topic: 'keeping calm / python services', readingTime: 14 },
    },
  })
})

test('a page that starts with a picture or a heading has no lead', async () => {
  const draft = await readDraft(withBody('why\n\nprose, then.'))
  expect(draft.lead).toBe('')
  expect(draft.content).toHaveLength(2)
})

test('a page is the same page with CRLF, BOM, tabs and without a last line break', async () => {
  const page = withBody('a lead.\n\nour checklist\n\n  • one\n  • two')
  const expected = await readDraft(page)
  const awkward = `\uFEFF${page.replaceAll('  •', '\t•\t').replaceAll('\n', '\r\n').trimEnd()}`
  expect(await readDraft(awkward)).toEqual(expected)
  expect(expected.content.at(-1)).toEqual({ kind: 'checklist', items: ['one', 'two'] })
})

test('the reference names a post that has no source id', async () => {
  const page = `a title\n\nalphanode post meta\n\nreferenceanp-ref-1\n`
  expect((await readDraft(page)).sourceId).toBe('anp-ref-1')
  expect((await readDraft(`${page}payload\n  • source id: s-1`)).sourceId).toBe('s-1')
})

const encoder = new TextEncoder()

test.each([
  ['nothing', new Uint8Array(), 1, 'empty'],
  ['navigation only', encoder.encode('\n| | |\n\n'), 1, 'empty'],
  ['a NUL byte', encoder.encode('title\n\n\0'), 3, 'binary'],
  ['no UTF-8', Uint8Array.from([97, 10, 0xff, 0xfe, 10]), 2, 'not UTF-8'],
  ['no title', encoder.encode('\nalphanode post meta\n\ntopicx'), 2, 'no title'],
  [
    'prose in place of a title',
    encoder.encode(
      `| | |\n\nthis is a field note for developers who want calm. the focus is keeping staging close.\n${box}`,
    ),
    3,
    'no title',
  ],
  ['a list in place of a title', encoder.encode(`  • one\n${box}`), 1, 'no title'],
  ['a picture in place of a title', encoder.encode(`x\nx. image source: y\n${box}`), 1, 'no title'],
  ['code in place of a title', encoder.encode(`import os;\nx = 1\n${box}`), 1, 'no title'],
  ['no meta box', encoder.encode('title\n\nprose.\n\nlast line\n\n'), 5, 'no meta box'],
  ['an endless title', encoder.encode(`${'word '.repeat(200)}\n${box}`), 1, 'title is too long'],
  ['too many lines', encoder.encode(`title\n${'\n'.repeat(200_000)}`), 200_002, 'lines'],
])('a file with %s is refused with its line', async (_, bytes, line, reason) => {
  const item = await readBytes(bytes)
  expect(item).toMatchObject({ kind: 'refused', where: `page.txt:${line}` })
  if (item.kind === 'refused') expect(item.reason).toContain(reason)
})

test('reading stops as soon as a file is too large', async () => {
  const megabyte = new Uint8Array(1024 * 1024).fill(97)
  let read = 0
  let closed = false
  async function* bytes() {
    try {
      for (; read < 50; read += 1) yield megabyte
    } finally {
      closed = true
    }
  }
  const { readSavedPage } = await import('./saved-page')
  for await (const item of readSavedPage({ name: 'big.txt', bytes: bytes() }))
    expect(item).toMatchObject({ kind: 'refused', where: 'big.txt:1' })
  expect(read).toBe(10)
  expect(closed).toBe(true)
})

test('what fails while a page is read is not hidden', async () => {
  const { readSavedPage } = await import('./saved-page')
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield encoder.encode('title')
    throw new Error('EIO')
  }
  await expect(readSavedPage({ name: 'a', bytes: bytes() }).next()).rejects.toThrow('EIO')
})

test('the blocks of a page say all that its lines say', async () => {
  const page = withBody('a lead.\n\nwhy\n\n  • one\n    ◦ two\n\n<b>not html</b> & co.')
  const draft = await readDraft(page)
  expect(lostLines(page, draft)).toEqual([])
  expect(toBlocks(draft.content).map(({ kind }) => kind)).toContain('list')
})
