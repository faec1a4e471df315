import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idsOf, post, readPiped, reasonsOf } from './testing'
import { paxRecord, tarOf, zipOf } from './testing-archives'

const two = [
  { path: 'a.jsonl', text: post('a') + post('b') },
  { path: 'inner/c.jsonl', text: post('c') },
]
const told = (told: 'before' | 'after' | 'after, unsigned' | 'after, large', stored = false) =>
  zipOf(two.map((part) => ({ ...part, told, stored })))

const archives: [string, Buffer][] = [
  ['zip', told('before')],
  ['zip that stores', told('before', true)],
  ['zip that was piped', told('after')],
  ['zip that was piped, without signatures', told('after, unsigned')],
  ['zip that was piped and might have been large', told('after, large')],
  ['tar', tarOf(two)],
  ['tar.gz', gzipSync(tarOf(two))],
]

test.each(archives)('a %s is read in its order, whatever pieces it comes in', async (_, bytes) => {
  for (const size of [1, 7, 4096]) {
    const items = await readPiped(bytes, {}, size)
    expect(idsOf(items)).toEqual(['a', 'b', 'c'])
    expect(items.map(({ where }) => where)).toEqual([
      'standard input/a.jsonl:1',
      'standard input/a.jsonl:2',
      'standard input/inner/c.jsonl:1',
    ])
  }
})

/** How many bytes at its end an archive can lose and still be whole. */
function spare(bytes: Buffer): number {
  if (bytes[0] === 0x1f) return 0
  return bytes[0] === 0x50 ? 20 : 512
}

test.each(archives)(
  'of a %s that is cut off anywhere, what came before is kept',
  async (_, bytes) => {
    for (let size = 1; size < bytes.length - spare(bytes); size += 7) {
      const ids = idsOf(await readPiped(bytes.subarray(0, size)))
      const refused = ids.indexOf('refused')
      expect(refused).toBeGreaterThanOrEqual(0)
      expect(['a', 'b', 'c'].slice(0, refused)).toEqual(ids.slice(0, refused))
      expect(new Set(ids.slice(refused))).toEqual(new Set(['refused']))
    }
  },
)

test('a damaged archive never makes the reader throw, nor a post appear that was not there', async () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...archives), damage, async ([, bytes], changes) => {
      const damaged = Buffer.from(bytes)
      for (const [at, byte] of changes) damaged[at % damaged.length] = byte
      for (const id of idsOf(await readPiped(damaged)))
        expect(id.length === 1 || id === 'refused' || id === 'setAside').toBe(true)
    }),
  )
})

test.each(['../a.jsonl', '/etc/a.jsonl', 'x/../../a.jsonl', '..\\a.jsonl', 'C:\\a.jsonl'])(
  'an entry named %s is refused by name',
  async (path) => {
    for (const bytes of [
      zipOf([{ path, text: post('x') }, ...two]),
      tarOf([{ path, text: post('x') }]),
    ]) {
      const [first, second] = await readPiped(bytes)
      expect(first).toMatchObject({ kind: 'refused', where: `standard input/${path}` })
      expect(first).toMatchObject({ reason: expect.stringContaining('leads out of the archive') })
      expect(second?.kind).not.toBe('refused')
    }
  },
)

test('an archive in an archive is refused', async () => {
  const nested: [Buffer, string][] = [
    [zipOf([{ path: 'n.gz', text: gzipSync(post('a')) }, ...two]), 'standard input/n.gz'],
    [zipOf([{ path: 'n.zip', text: zipOf(two) }, ...two]), 'standard input/n.zip'],
    [gzipSync(gzipSync(post('a'))), 'standard input'],
    [gzipSync(zipOf(two)), 'standard input'],
  ]
  for (const [bytes, where] of nested) {
    const [first] = await readPiped(bytes)
    const reason = expect.stringContaining('an archive in an archive')
    expect(first).toMatchObject({ kind: 'refused', where, reason })
  }
})

test('what cannot be unpacked is refused by name, and the rest is read', async () => {
  const entries = [
    { path: 'secret.txt', text: 'x', flags: 1 },
    { path: 'odd.txt', text: 'x', method: 9 },
    { path: 'wrong.jsonl', text: post('w'), crc: 7 },
  ]
  const items = await readPiped(zipOf([...entries, ...two]))
  expect(idsOf(items)).toEqual(['refused', 'refused', 'w', 'refused', 'a', 'b', 'c'])
  expect(reasonsOf(items)).toEqual([
    expect.stringContaining('encrypted'),
    expect.stringContaining('method 9'),
    expect.stringContaining('checksum is wrong'),
  ])
})

test('a zip archive that lists more than it has, or less, says so', async () => {
  const items = await readPiped(zipOf(two, 1))
  expect(idsOf(items)).toEqual(['a', 'b', 'c', 'refused'])
  expect(reasonsOf(items)[0]).toContain('lists 1 entries, but 2 were found')
})

test('an archive with too many entries is read up to there', async () => {
  const items = await readPiped(tarOf(two), { mostEntries: 1 })
  expect(idsOf(items)).toEqual(['a', 'b', 'refused'])
  expect(reasonsOf(items)[0]).toContain('raise --most-entries')
})

test('folders, hidden files, links and devices in an archive are no posts', async () => {
  const items = await readPiped(
    tarOf([
      { path: 'pages/', type: '5' },
      { path: 'pages/.DS_Store', text: 'x' },
      { path: '__MACOSX/a.txt', text: 'x' },
      { path: 'pages/a_files/style.css', text: 'x' },
      { path: 'link.txt', type: '2' },
      { path: 'pipe', type: '6' },
      { path: 'odd', type: 'V', text: 'x' },
      { path: 'a.jsonl', text: post('a') },
    ]),
  )
  const aside = Array.from({ length: 4 }, () => 'setAside')
  expect(idsOf(items)).toEqual([...aside, 'refused', 'refused', 'a'])
})

test('long names in a tar archive are read, by POSIX and by GNU', async () => {
  const long = `${'x'.repeat(60)}/`.repeat(4)
  const items = await readPiped(
    tarOf([
      { path: 'g', type: 'g', text: paxRecord('comment', 'x') },
      { path: 'x', type: 'x', text: paxRecord('path', `${long}a.jsonl`) },
      { path: 'short', text: post('a') },
      { path: '././@LongLink', type: 'L', text: `${long}b.jsonl\0` },
      { path: 'short', text: post('b') },
      { path: 'c.jsonl', text: post('c') },
    ]),
  )
  expect(items.map(({ where }) => where)).toEqual([
    `standard input/${long}a.jsonl:1`,
    `standard input/${long}b.jsonl:1`,
    'standard input/c.jsonl:1',
  ])
})

test('an archive that holds nothing is set aside', async () => {
  expect(idsOf(await readPiped(zipOf([])))).toEqual(['setAside'])
})
