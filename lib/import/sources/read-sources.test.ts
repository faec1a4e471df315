import { once } from 'node:events'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { readSources } from './read-sources'
import { idsOf, post, readAll, readPiped, reasonsOf } from './testing'
import { tarOf, zipOf } from './testing-archives'

async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'alphanode-sources-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [name, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), bytes)
  }
  return folder
}

test('files are read in the order given, each once', async () => {
  const folder = await folderWith({ 'a.jsonl': post('a'), 'b.jsonl': post('b') })
  const [a, b] = [join(folder, 'a.jsonl'), join(folder, 'b.jsonl')]
  const items = await readAll([b, a, b, `${folder}/./a.jsonl`])
  expect(items.map(({ where }) => where)).toEqual([`${b}:1`, `${a}:1`])
  expect((await readAll([folder, a])).map(({ where }) => where)).toEqual([`${b}:1`, `${a}:1`])
})

test('a folder is read by name, and everything in it is accounted for', async () => {
  const folder = await folderWith({
    'b/1.jsonl': post('b1'),
    'b/.git/config': 'x',
    'a.zip': zipOf([{ path: 'x/1.jsonl', text: post('a1') }]),
    'a.tar.gz': gzipSync(tarOf([{ path: '2.jsonl', text: post('a2') }])),
    'Z.jsonl.gz': gzipSync(post('z')),
    'é.jsonl': post('e'),
    'a_files/app.js': 'x',
    '.hidden': post('h'),
    'c.bin': Uint8Array.from([1, 0, 2]),
  })
  await symlink('/etc/passwd', join(folder, 'd-link'))
  await mkdir(join(folder, 'empty'))
  const items = await readAll([folder])
  expect(items.map(({ where }) => where.slice(folder.length + 1))).toEqual([
    ...['.hidden', 'Z.jsonl.gz:1', 'a.tar.gz/2.jsonl:1', 'a.zip/x/1.jsonl:1', 'a_files/app.js'],
    ...['b/.git', 'b/1.jsonl:1', 'c.bin', 'd-link', 'empty', 'é.jsonl:1'],
  ])
  expect(idsOf(items)).toEqual([
    ...['setAside', 'z', 'a2', 'a1', 'setAside'],
    ...['setAside', 'b1', 'refused', 'setAside', 'setAside', 'e'],
  ])
  expect(await readAll([folder])).toEqual(items)
})

test.each([
  [
    'a feed',
    '<?xml version="1.0"?>\n<rss version="2.0"><channel><title>News</title></channel></rss>',
  ],
  ['a sitemap', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>'],
  ['a list of settings', '\ufeff<?xml version="1.0"?><settings/>'],
])('%s is XML, and no saved page without a title', async (_, text) => {
  expect(reasonsOf(await readPiped(text))).toEqual([expect.stringContaining('no WordPress export')])
  const [asked] = reasonsOf(await readPiped(text, { format: 'page' }))
  expect(asked).not.toContain('no WordPress export')
})

test('XHTML is a saved page', async () => {
  const head = '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">'
  expect(reasonsOf(await readPiped(`${head}<html><body><p>a</p></body></html>`))).toEqual([
    expect.stringContaining('There is no title'),
  ])
})

test('nothing at all is no saved page', async () => {
  for (const text of ['', ' \n', '\ufeff'])
    expect(reasonsOf(await readPiped(text))).toEqual([expect.stringMatching(/^It is empty; /)])
})

test('folders nested deeper than allowed are refused by name', async () => {
  const folder = await folderWith({ 'a/b/c.jsonl': post('c'), 'a/d.jsonl': post('d') })
  const items = await readAll([folder], { deepestFolder: 1 })
  expect(idsOf(items)).toEqual(['refused', 'd'])
  expect(items[0]?.where).toBe(join(folder, 'a/b'))
})

test('what is no file is refused at once: a socket, a device, nothing at all', async () => {
  const folder = await folderWith({ 'b.jsonl': post('b') })
  const server = createServer().listen(join(folder, 'a'))
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const items = await readAll(['/dev/zero', join(folder, 'none'), folder])
  expect(idsOf(items)).toEqual(['refused', 'refused', 'refused', 'b'])
  expect(reasonsOf(items)).toEqual([
    expect.stringContaining('a device or a pipe'),
    expect.stringContaining('no such file'),
    expect.stringContaining('a device or a pipe'),
  ])
})

test('a file that vanishes while the others are read is refused', async () => {
  const folder = await folderWith({ 'a.jsonl': post('a'), 'b.jsonl': post('b') })
  const ids: string[] = []
  for await (const item of readSources([folder])) {
    ids.push(...idsOf([item]))
    await rm(join(folder, 'b.jsonl'), { force: true })
  }
  expect(ids).toEqual(['a', 'refused', 'refused']) // the file, and the folder that changed
})

test('control characters in a name are not printed', async () => {
  const folder = await folderWith({ 'a\u001b[2J\n.jsonl': post('a') })
  const [item] = await readAll([folder])
  expect(item?.where).toBe(join(folder, 'a\u{fffd}[2J\u{fffd}.jsonl:1'))
})

test('the format that is asked for is used, whatever a file begins like', async () => {
  const [item] = await readPiped('not json\n', { format: 'jsonl' })
  expect(item).toMatchObject({ kind: 'refused', where: 'standard input:1' })
  expect(reasonsOf(await readPiped(post('a'), { format: 'page' }))[0]).toContain('meta box')
})

test.each(['utf16le', 'utf-16be'])(
  'lines in %s are read by their byte order mark',
  async (encoding) => {
    const bytes = Buffer.from(`\uFEFF${post('a')}${post('é')}`, 'utf16le')
    if (encoding === 'utf-16be') bytes.swap16()
    expect(idsOf(await readPiped(bytes, {}, 3))).toEqual(['a', 'é'])
    expect(idsOf(await readPiped(bytes.subarray(0, -1)))).toEqual(['a', 'refused'])
  },
)

test.each([
  ['%PDF-1.7', 'a PDF document'],
  ['BZh91AY&SY', 'a bzip2 archive'],
  ['{\\rtf1 x', 'an RTF document'],
  ['From: <Saved by Blink>\n', 'a web archive'],
  ['\u0001\u0000\u0002', 'binary'],
  ['', 'empty'],
])('a file that begins with %j is one refused item', async (text, words) => {
  const items = await readPiped(text)
  expect(reasonsOf(items)).toEqual([expect.stringContaining(words)])
})

test('what never ends is stopped by the number of its items, or by its size', async () => {
  async function* endless() {
    for (;;) yield Buffer.from('{}\n{}\n')
  }
  const kinds: string[] = []
  for await (const { kind } of readSources(['-'], { mostItems: 5 }, endless())) kinds.push(kind)
  expect(kinds).toHaveLength(6)
  let last = ''
  for await (const item of readSources(['-'], { largestFile: 1_000 }, endless()))
    last = item.kind === 'draft' ? '' : item.reason
  expect(last).toContain('raise --largest-file')
})

test.each([tarOf, zipOf])('reading can stop in the middle of an archive', async (pack) => {
  const entry = { path: 'a.jsonl', text: post('a').repeat(20_000) }
  const folder = await folderWith({ 'a.gz': gzipSync(tarOf([entry])), 'a.packed': pack([entry]) })
  for (const name of ['a.gz', 'a.packed'])
    for await (const item of readSources([join(folder, name)])) {
      expect(idsOf([item])).toEqual(['a'])
      break
    }
})
