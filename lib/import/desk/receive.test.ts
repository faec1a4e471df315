import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { receiveForm } from './receive'
import { findUploaded } from './uploads'

const root = mkdtempSync(join(tmpdir(), 'uploads-'))
const limits = { largest: 1024 ** 2, mostFiles: 3, tooLarge: 'large' as const }

type File = [name: string, text: string]

function formOf(...files: File[]) {
  const data = new FormData()
  data.set('format', 'jsonl')
  for (const [name, text] of files) data.append('files', new Blob([text]), name)
  return data
}

function receive(data: FormData, change: (body: Blob) => Blob = (body) => body, said?: string) {
  const whole = new Response(data)
  return whole.blob().then((blob) => {
    const { body } = new Response(change(blob))
    if (!body) throw new Error('No body.')
    const contentType = whole.headers.get('content-type') ?? ''
    return receiveForm({ contentType, contentLength: said ?? null, body }, limits, root)
  })
}

const left = () => readdirSync(root)

test('the files of a form are stored whole, under safe names, with its fields', async () => {
  const long = 'a line\n'.repeat(20_000)
  const received = await receive(formOf(['../../one.txt', long], ['one.txt', 'second']))
  if (!received.ok) throw new Error(received.fault)

  expect(received.fields).toEqual({ format: 'jsonl' })
  expect(received.sources.map((path) => readFileSync(path, 'utf8'))).toEqual([long, 'second'])
  expect(await findUploaded(received.sources, root)).toEqual([
    { path: received.sources[0], bytes: long.length, lines: 20_000 },
    { path: received.sources[1], bytes: 6, lines: 0 },
  ])
  for (const path of received.sources) expect(path.startsWith(join(root, '/'))).toBe(true)
  await received.drop()
  expect(left()).toEqual([])
})

test.each([
  ['nothing', formOf()],
  ['nothing', formOf(['', ''])],
  ['ending', formOf(['good.txt', 'x'], ['run.sh', 'x'])],
  ['many', formOf(['a.txt', '1'], ['b.txt', '2'], ['c.txt', '3'], ['d.txt', '4'])],
  ['large', formOf(['a.txt', 'x'.repeat(2 * 1024 ** 2)])],
] as const)('an upload with the fault “%s” leaves nothing behind', async (fault, data) => {
  expect(await receive(data)).toEqual({ ok: false, fault })
  expect(left()).toEqual([])
})

test('an upload that says it is too large is not read at all', async () => {
  expect(await receive(formOf(['a.txt', 'x']), undefined, String(2 ** 40))).toEqual({
    ok: false,
    fault: 'large',
  })
})

test('an upload that breaks off in the middle of a file leaves nothing behind', async () => {
  const data = formOf(['a.txt', 'x'.repeat(500_000)])
  expect(await receive(data, (body) => body.slice(0, 300_000))).toEqual({
    ok: false,
    fault: 'broken',
  })
  expect(left()).toEqual([])
})

test('what is no form is refused', async () => {
  const { body } = new Response('hello')
  if (!body) throw new Error('No body.')
  const form = { contentType: 'text/plain', contentLength: null, body }
  expect(await receiveForm(form, limits, root)).toEqual({ ok: false, fault: 'broken' })
  expect(left()).toEqual([])
})
