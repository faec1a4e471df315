import { expect, test } from 'vitest'
import { post, readPiped } from './sources/testing'
import { exportOf, itemOf } from './wxr/testing'

const item = (id: string, text: string) =>
  itemOf({ 'wp:post_id': id, title: `title ${id}`, 'content:encoded': text })
const whole = exportOf(item('1', 'one'), item('2', 'a caf@ in two'), item('3', 'three'))

const outcomes = async (bytes: string | Uint8Array) =>
  (await readPiped(bytes)).map((found) =>
    found.kind === 'draft' ? found.draft.title : `${found.kind} ${found.where}: ${found.reason}`,
  )
const titles = ['title 1', 'title 2', 'title 3']

test('one byte that is not UTF-8 costs one character, and is named', async () => {
  const [before = '', after = ''] = whole.split('@')
  const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0xe9]), Buffer.from(after)])
  const items = await readPiped(bytes)
  expect(JSON.stringify(items)).toContain('a café in two')
  expect((await outcomes(bytes)).slice(0, 3)).toEqual(titles)
  expect((await outcomes(bytes))[3]).toMatch(/encoding: the byte 0xE9 on this line is not UTF-8/)
})

test('a whole file in another encoding is read, and its bytes are counted once', async () => {
  const bytes = Buffer.from(whole.replace('@', 'é'.repeat(5_000)), 'latin1')
  const found = await outcomes(bytes)
  expect(found.slice(0, 3)).toEqual(titles)
  expect(found.slice(3)).toEqual([expect.stringMatching(/encoding: 5000 bytes are not UTF-8/)])
})

test.each([
  [
    'a notice of PHP',
    '<br />\n<b>Warning</b>:  Undefined key in <b>/var/x.php</b> on line <b>1</b><br />\n',
    1,
  ],
  ['blank lines', '\n\n  \n', 0],
  ['a byte order mark', '\ufeff', 0],
  ['a byte order mark behind a blank line', '\n\ufeff', 0],
])('%s before an export is skipped, and lines keep their number', async (_, before, remarks) => {
  const found = await readPiped(`${before}${whole}`)
  const drafts = found.filter(({ kind }) => kind === 'draft')
  expect(drafts).toHaveLength(3)
  expect(found).toHaveLength(3 + remarks)
  const line =
    before.split('\n').length - 1 + whole.slice(0, whole.indexOf('<item>')).split('\n').length
  expect(drafts[0]?.where).toMatch(new RegExp(`:${line}$`))
  if (remarks > 0)
    expect(found[0]).toMatchObject({
      kind: 'setAside',
      reason: expect.stringMatching(/^preamble: .*Undefined key/),
    })
})

test('a page that tells of exports is no export', async () => {
  const page = `<!doctype html><html><body><h1>x</h1><pre><?xml version="1.0"?> wordpress.org/export/</pre></body></html>`
  expect((await outcomes(page)).join()).not.toMatch(/preamble/)
})

test('a NUL early in an export is left out; early in JSON lines it costs its line', async () => {
  expect(await outcomes(whole.replace('@', '\0'))).toEqual(titles)
  const found = await readPiped(`${post('a')}${'\0'.repeat(3_000)}\n${post('b')}`)
  expect(found.map(({ kind }) => kind)).toEqual(['draft', 'refused', 'draft'])
})

test('a file that was cut off says where it ends, and how many items came before', async () => {
  const [head = ''] = whole.split('</channel>')
  expect((await outcomes(head)).at(-1)).toMatch(
    /:\d+: The file ends before <\/rss>: it was cut off after 3 items/,
  )
})
