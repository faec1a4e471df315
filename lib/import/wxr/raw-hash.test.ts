import { expect, test } from 'vitest'
import { hashOf } from '../raw-hash'
import { exportOf, itemOf, readBytes, readText } from './testing'

const comment = '<!-- & <item> --><?php echo 1 ?>'
const items = [
  itemOf({ 'wp:post_id': '1', title: 'R&D \u0000\u0007 😀 ü' }, `<a>R & D &#0;</a>${comment}`),
  itemOf({ 'wp:post_id': '2', 'wp:post_type': 'attachment' }),
  '<item><title>x</titel></item>',
  itemOf({ 'wp:post_id': 'x' }),
  '<item><title>'.concat('😀'.repeat(60_000), '</title><wp:post_id>5</wp:post_id></item>'),
  `<item>${'x'.repeat(11 * 1024 ** 2)}</item>`,
  '<item/>',
]
const hashes = items.map((item) => hashOf(Buffer.from(item)))

test('every item, refused and set aside too, has the hash of its bytes in the file', async () => {
  const read = await readText(exportOf(...items))
  expect(read.map(({ kind }) => kind)).toEqual([
    ...['draft', 'setAside', 'refused', 'refused', 'draft', 'refused', 'refused'],
  ])
  expect(read.map(({ hash }) => hash)).toEqual(hashes)
})

test('the hash is the same wherever chunks end', async () => {
  const bytes = Buffer.from(exportOf(...items.slice(0, 5)))
  const cut = Array.from({ length: Math.ceil(bytes.length / 777) }, (_, at) =>
    bytes.subarray(at * 777, (at + 1) * 777),
  )
  expect((await readBytes(cut)).map(({ hash }) => hash)).toEqual(hashes.slice(0, 5))
})

test('of a file in another encoding it is that of its text', async () => {
  const item = itemOf({ title: 'caf\u00e9' })
  const latin = exportOf(item).replace('UTF-8', 'windows-1252')
  const [read] = await readBytes([Buffer.from(latin, 'latin1')])
  expect(read?.hash).toBe(hashOf(Buffer.from(item)))
})
