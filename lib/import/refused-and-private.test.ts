import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { poison } from '@/lib/jobs/testing/poison'
import type { Item } from './item'
import { readJsonl } from './jsonl'
import { limitsOf } from './limits'
import { aDraft, asItem, importAll, importDrafts } from './testing/drafts'
import { followed } from './visibility'
import { exportOf, itemOf, readText } from './wxr/testing'

const visibilityOf = async (sourceId: string) =>
  (await db.post.findUniqueOrThrow({ where: { sourceId } })).visibility

async function readLines(...lines: object[]) {
  async function* bytes() {
    yield Buffer.from(lines.map((line) => JSON.stringify(line)).join('\n'))
  }
  const items: Item[] = []
  for await (const item of readJsonl({ name: 'lines', bytes: bytes() }, limitsOf({ mostHtml: 10 })))
    items.push(item)
  return items
}

const tooMuch = [{ kind: 'html', html: '<b>x</b>'.repeat(50) }]

test('a post that comes back private and is refused for what is in it is hidden, and the ledger says both', async () => {
  await importDrafts(aDraft('large'), aDraft('nameless'), aDraft('large-and-public'))
  const { totals, rows } = await importAll(
    await readLines(
      { sourceId: 'large', title: 'x', visibility: 'private', content: tooMuch },
      { sourceId: 'nameless', title: '', visibility: 'private', content: [] },
      { sourceId: 'large-and-public', title: 'x', visibility: 'public', content: tooMuch },
      { sourceId: 'never-here', title: '', visibility: 'private', content: [] },
    ),
  )
  expect(totals).toMatchObject({ items: 4, refused: 4 })
  expect(rows[0]?.reason).toMatch(new RegExp(`^${followed.hide} Refused: .*elements`))
  expect(await visibilityOf('large')).toBe('private')
  expect(await visibilityOf('nameless')).toBe('private')
  expect(await visibilityOf('large-and-public')).toBe('public')
})

test('a post that comes back private and cannot be stored is hidden', async () => {
  await importDrafts(aDraft('unstorable'))
  const mend = await poison('Revision', `NEW.title = 'poisoned'`)
  const { rows } = await importAll(
    [aDraft('beside'), aDraft('unstorable', { title: 'poisoned', visibility: 'private' })].map(
      asItem,
    ),
  )
  await mend()
  expect(rows.map(({ outcome }) => outcome)).toEqual(['created', 'refused'])
  expect(rows[1]?.reason).toContain(followed.hide)
  expect(await visibilityOf('unstorable')).toBe('private')
})

test.each(['draft', 'private', 'pending', 'future', 'a-plugin-status'])(
  'an item of an export that is refused is taken down when its status is %s',
  async (status) => {
    const item = itemOf({ 'wp:status': status, 'content:encoded': '<p>x</p>'.repeat(50) })
    const shown = itemOf({ 'wp:status': 'publish', 'content:encoded': '<p>x</p>'.repeat(50) })
    const read = await readText(exportOf(item, shown), limitsOf({ mostHtml: 10 }))
    expect(read.map((one) => one.kind === 'refused' && one.isTakenDown === true)).toEqual([
      true,
      false,
    ])
  },
)
