import { expect, test } from 'vitest'
import type { Item } from './item'
import { limitsOf } from './limits'
import { importAll } from './testing/drafts'
import { readOne, unpreparable } from './unreadable'
import { exportOf, itemOf, metaOf, readText } from './wxr/testing'

const place = { where: 'x.xml:7' }

test('an item on which the reader fails is refused, in words that say nothing of the error', () => {
  const read = (): Item => {
    throw new TypeError('secret of the source')
  }
  const refused = readOne(place, read)
  expect(refused).toMatchObject({ kind: 'refused', where: 'x.xml:7' })
  expect(refused).toMatchObject({ reason: expect.stringContaining('(TypeError)') })
  expect(JSON.stringify(refused)).not.toContain('secret')
  expect(readOne(place, () => undefined)).toBeUndefined()
  expect(unpreparable('x', new RangeError('secret'))).not.toContain('secret')
  expect(unpreparable('x', new Error('It shows more than 3 pictures.'))).toContain('3 pictures')
})

test('a reader that fails on one item of an export goes on with the next', async () => {
  // A limit that cannot be asked, as if the reader had an error that custom fields of one name meet.
  const limits = new Proxy(limitsOf({}), {
    get(all, name) {
      if (name === 'deepestMeta') throw new TypeError('an error of ours')
      return Reflect.get(all, name)
    },
  })
  const broken = itemOf({ 'wp:post_id': '2' }, metaOf('x', 'a:1:{i:0;i:1;}'))
  const items = await readText(
    exportOf(itemOf({ 'wp:post_id': '1' }), broken, itemOf({ 'wp:post_id': '3' })),
    limits,
  )
  expect(items.map(({ kind }) => kind)).toEqual(['draft', 'refused', 'draft'])
  expect(items[1]).toMatchObject({
    where: expect.stringMatching(/^export\.xml:\d/),
    reason: expect.stringContaining('an error in the reader (TypeError)'),
  })
  expect((await importAll(items)).totals).toMatchObject({ created: 2, refused: 1 })
})
