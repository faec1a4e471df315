import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { takeTurn } from '@/lib/import/runs.store'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'
import { aDecision } from '@/lib/review/testing/a-decision'
import { clearArchive, exportText, restoreText, sealed } from './testing/archives'

let archive = ''
let lines: string[] = []

beforeAll(async () => {
  const content = [{ kind: 'html' as const, html: '<p>see <a href="https://a.test">this</a></p>' }]
  await importDrafts(aDraft('one', { content, metadata: { tools: ['git'] } }), aDraft('two'))
  const { id: postId, revisionId } = await db.post.findUniqueOrThrow({ where: { sourceId: 'one' } })
  await db.decision.create({ data: { ...aDecision, postId, revisionId } })
  await db.redirect.create({ data: { path: '/old', postId } })
  archive = await exportText()
  lines = archive.trimEnd().split('\n').slice(0, -1)
})

beforeEach(clearArchive)

const lineOf = (row: string) => lines.findIndex((line) => line.startsWith(`{"row":"${row}"`))

/** The archive with its first line of a kind changed, and a checksum that is right. */
function withChange(row: string, from: string | RegExp, to: string) {
  const at = lineOf(row)
  const changed = lines.with(at, (lines[at] ?? '').replace(from, to))
  expect(changed).not.toEqual(lines)
  return sealed(changed)
}

async function isEmpty() {
  const { rows } = await pool.query(
    `select (select count(*) from "Block") + (select count(*) from "Term") + (select count(*) from "Post")
          + (select count(*) from "Revision") + (select count(*) from "Redirect") as count`,
  )
  return rows[0]?.count === '0'
}

async function expectRefused(text: string | Buffer, reason: RegExp) {
  const restored = await restoreText(text)
  expect(restored).toEqual({ status: 'refused', reason: expect.stringMatching(reason) })
  expect(restored).toHaveProperty(
    'reason',
    expect.stringMatching(/^archive\.jsonl:\d+.*restored\.$/s),
  )
  expect(await isEmpty()).toBe(true)
}

test('what was not changed is restored', async () => {
  expect(await restoreText(sealed(lines))).toEqual({ status: 'restored', posts: 2 })
})

test('a file that was cut off changes nothing, wherever it ends', async () => {
  for (let end = archive.length - 2; end > 0; end -= Math.ceil(archive.length / 25))
    await expectRefused(archive.slice(0, end), /cut off|the checksum is of other lines/)
  await expectRefused(`${lines.join('\n')}\n`, new RegExp(`jsonl:${lines.length}: .* cut off`))
})

test('a changed letter is found by the checksum, and in a block by its hash', async () => {
  const last = lines.length + 1
  await expectRefused(
    archive.replace('"title":"post two"', '"title":"post too"'),
    new RegExp(`jsonl:${last}: the checksum is of other lines`),
  )
  await expectRefused(
    withChange('block', '"value":"see "', '"value":"sea "'),
    new RegExp(`jsonl:${lineOf('block') + 1}: .* does not say what its hash is of`),
  )
})

test('moved lines are found', async () => {
  const swapped = [...lines]
  const at = lineOf('block')
  swapped.splice(at, 2, lines[at + 1] ?? '', lines[at] ?? '')
  await expectRefused(`${swapped.join('\n')}\n${archive.split('\n').at(-2)}\n`, /checksum/)

  const late = [...lines.toSpliced(at, 1), lines[at] ?? '']
  await expectRefused(sealed(late), /a block does not come here/)
  const apart = [...lines.toSpliced(lineOf('revision'), 1)]
  await expectRefused(sealed(apart), /its revision 1 does not follow/)
})

test('what comes after the checksum is refused', async () => {
  await expectRefused(`${archive}{"row":"redirect"}\n`, /there is more after the checksum/)
})

test.each([
  ['{"alphanode":"archive","version":1}', /1: this AlphaNode reads archives that begin with/],
  ['{"sourceId":"a"}', /1: an archive begins with/],
])('an archive that begins with %s is refused', async (header, reason) => {
  await expectRefused(sealed([header, ...lines.slice(1)]), reason)
})

test.each([
  ['revision', /"blocks":\["./, '"blocks":["0', /names the block 0.*not in the file|hash/],
  ['post', '"tool/git"', '"tool/got"', /names the term tool\/got, which is not in the file/],
  ['post', '"revision":1', '"revision":2', /its revision 2 does not follow/],
  ['post', '"slug":"post-one"', '"slug":"post-two"', /Key \(slug\)=\(post-two\) already exists/],
  ['post', '"sourceId":"one"', '"sourceId":"two"', /revision does not follow its post/],
  ['decision', '"post":"one"', '"post":"three"', /names the post three, which is not in the file/],
  ['decision', '"revision":1', '"revision":7', /judges revision 7, which is not in the file/],
  ['redirect', '"post":"one"', '"post":"three"', /names the post three, which is not in the file/],
])('a %s line that fits no other is named', async (row, from, to, reason) => {
  await expectRefused(withChange(row, from, to), reason)
})

test.each([
  ['block', '"tagName":"p"', '"tagName":"script"'],
  ['block', '"href":"https://a.test"', '"href":"javascript:evil()"'],
  ['block', '"href":"https://a.test"', '"onClick":"evil()"'],
  ['block', '"type":"text"', '"type":"raw"'],
  ['block', '"properties":{}', '"data":{},"properties":{}'],
  ['block', '"kind":"paragraph"', '"kind":"code"'],
  ['term', '"kind":"tool"', '"kind":"toll"'],
  ['post', '"status":"drafted"', '"status":"done"'],
  ['post', /"listedAt":"[^"]*"/, '"listedAt":"yesterday"'],
  ['revision', '"title":"post one"', '"title":"a\\u0000"'],
  ['revision', '"title":"post one"', '"title":"\\ud800"'],
  ['revision', '"tools":["git"]', '"tools":"git"'],
  ['decision', '"note":""', '"note":"","email":"a@a.test"'],
])('a %s line with %s made %s is refused by its number', async (row, from, to) => {
  await expectRefused(
    withChange(row, from, to),
    new RegExp(`jsonl:${lineOf(row) + 1}: this line is not as it was written`),
  )
})

test('text that is not UTF-8 is refused', async () => {
  const bytes = Buffer.from(archive)
  bytes[archive.indexOf('see ')] = 0xff
  await expectRefused(bytes, /this line is not text in UTF-8/)
})

test('an archive with posts or redirects is not restored into', async () => {
  await restoreText(archive)
  expect(await restoreText(archive)).toMatchObject({
    reason: expect.stringContaining('this one has posts'),
  })
  expect(await exportText()).toBe(archive)

  await clearArchive()
  await db.redirect.create({ data: { path: '/kept' } })
  expect(await restoreText(archive)).toMatchObject({ status: 'refused' })
})

test('a restore waits for no import: it says that one runs', async () => {
  const end = await takeTurn()
  await expect(restoreText(archive)).rejects.toThrow(/Another import is running/)
  await end()
  expect(await restoreText(archive)).toMatchObject({ status: 'restored' })
})
