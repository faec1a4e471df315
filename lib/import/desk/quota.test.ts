import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { limitsFor, smallest } from './quota'
import { receiveForm } from './receive'
import { uploadLimits } from './upload-limits'
import { countKept, openUpload } from './uploads'

const GIB = 1024 ** 3
let root = ''

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'quota-'))
})

afterAll(() => rm(root, { recursive: true }))

async function keep(owner: string | null, bytes: number) {
  const upload = await openUpload(root, owner)
  await upload.keep('a.txt', Readable.from([Buffer.alloc(bytes)]), new AbortController().signal)
  return upload
}

test('what a person has uploaded is counted, also while it arrives, and nothing of others', async () => {
  const first = await keep('ada', 10_000)
  await keep('ada', 5_000)
  await keep('bob', 70_000)
  await keep(null, 90_000)
  const named = 2 * 'ada'.length
  expect(await countKept('ada', root)).toBe(15_000 + named)
  await first.drop()
  expect(await countKept('ada', root)).toBe(5_000 + named / 2)
  expect((await limitsFor('ada', root)).largest).toBeGreaterThan(0)
})

test('the limit is what is left of the smallest bound, and says which that is', () => {
  expect(smallest(0, 100 * GIB)).toEqual(uploadLimits)
  expect(smallest(10 * GIB, 100 * GIB)).toMatchObject({ largest: 2 * GIB, tooLarge: 'quota' })
  expect(smallest(0, 3 * GIB)).toMatchObject({ largest: GIB, tooLarge: 'full' })
  expect(smallest(13 * GIB, 100 * GIB).largest).toBeLessThan(0)
})

test.each([['quota'], ['full']] as const)(
  'an upload beyond the limit is refused as %s and leaves nothing',
  async (tooLarge) => {
    const boundary = 'xx'
    const part = `--${boundary}\r\ncontent-disposition: form-data; name="f"; filename="a.txt"\r\n\r\n`
    const text = `${part}${'a'.repeat(5_000)}\r\n--${boundary}--\r\n`
    const form = {
      contentType: `multipart/form-data; boundary=${boundary}`,
      contentLength: null,
      body: Readable.from([Buffer.from(text)]),
    }
    const limits = { ...uploadLimits, largest: 1_000, tooLarge }
    expect(await receiveForm(form, limits, root, 'carol')).toEqual({ ok: false, fault: tooLarge })
    expect(await countKept('carol', root)).toBe(0)
    const none = { ...limits, largest: -1 }
    expect(await receiveForm(form, none, root, 'carol')).toEqual({ ok: false, fault: tooLarge })
  },
)
