import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeXml } from './decode'

async function decode(...chunks: Uint8Array[]) {
  async function* bytes() {
    yield* chunks
  }
  let text = ''
  for await (const piece of decodeXml(bytes()))
    text += typeof piece === 'string' ? piece : 'problem' in piece ? `PROBLEM ${piece.problem}` : ''
  return text
}

const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`

function utf16(text: string, isBig: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}

test('text in UTF-8 is the same wherever its chunks end', async () => {
  const texts = fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => text.isWellFormed())
  await fc.assert(
    fc.asyncProperty(texts, fc.array(fc.nat(200)), async (text, places) => {
      const bytes = Buffer.from(`<?xml ?>${text}`)
      const ends = [...places.filter((place) => place < bytes.length), bytes.length].sort(
        (a, b) => a - b,
      )
      const chunks = ends.map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end))
      expect(await decode(...chunks)).toBe(`<?xml ?>${text}`)
    }),
  )
})

test('a byte order mark says how a file is encoded', async () => {
  const text = `${declared('UTF-8')} ü 日本 😀`
  expect(await decode(Buffer.from(`\uFEFF${text}`))).toBe(text)
  for (const isBig of [false, true]) {
    const bytes = utf16(`\uFEFF${text}`, isBig)
    expect(await decode(bytes)).toBe(text)
    expect(await decode(...[...bytes].map((byte) => Uint8Array.of(byte)))).toBe(text)
    expect(await decode(utf16(text, isBig))).toBe(text)
  }
})

test.each(['ISO-8859-1', 'latin1', 'windows-1252', 'Windows-1252'])(
  '%s is read as browsers do',
  async (name) => {
    const bytes = Buffer.concat([
      Buffer.from(declared(name)),
      Buffer.from([0x93, 0xe9, 0x94, 0x80, 0x81]),
    ])
    expect(await decode(bytes)).toBe(`${declared(name)}“é”€\u0081`)
  },
)

test('other encodings are read by their name', async () => {
  const bytes = Buffer.concat([
    Buffer.from(declared('Shift_JIS')),
    Buffer.from([0x93, 0xfa, 0x96, 0x7b]),
  ])
  expect(await decode(bytes)).toBe(`${declared('Shift_JIS')}日本`)
  expect(await decode(Buffer.from(`${declared('us-ascii')}ü`))).toBe(`${declared('us-ascii')}ü`)
})

test('an unknown encoding gets a sentence', async () => {
  expect(await decode(Buffer.from(`${declared('klingon')}x`))).toMatch(
    /PROBLEM .* klingon, which is unknown/,
  )
})

test('a byte that is not UTF-8 costs itself alone, wherever chunks end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 9 }), fc.nat(20), async (text, cut) => {
      const bytes = Buffer.concat([
        Buffer.from(`é${text.toWellFormed()}`),
        Buffer.from([0xe9, 0x20, 0xfc, 0x2e, 0x80]),
        Buffer.from(' 日本'),
      ])
      const read = await decode(bytes.subarray(0, cut), bytes.subarray(cut))
      expect(read).toBe(`é${text.toWellFormed()}é ü.€ 日本`)
    }),
  )
})

test('what is cut off within its last character keeps what came before', async () => {
  expect(await decode(Buffer.from('<rss>日').subarray(0, -1))).toBe('<rss>')
})
