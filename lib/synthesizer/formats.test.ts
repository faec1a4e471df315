import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { formats, writeArchive, writePages } from './formats'
import { defaultMix } from './mix'

const sha256 = (texts: Iterable<string>) => {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text)
  return hash.digest('hex')
}

const usual = { count: 50, seed: 1 }
const unusual = { ...usual, mix: { ...defaultMix, images: 0.9, nearDuplicates: 0.3 } }

test('a seed and a mix give the same bytes on every machine, in every format', () => {
  const pages = [...writePages(usual)].map(({ name, text }) => `${name}\n${text}`)
  // These change only when the wording, the default mix or a format is changed on purpose.
  expect({
    wxr: sha256(writeArchive(usual, formats.wxr)),
    page: sha256(pages),
    mixed: sha256(writeArchive(unusual, formats.jsonl)),
  }).toEqual({
    wxr: '45e6df94bc3962d912b8646d8a8e1857e14e2e3266cecfc2f18c1d4c7ee6b64e',
    page: '8c6ecf0ced7f63ceed65f01fb65ec950daeabede3bc0f6259269bfab1a4ea121',
    mixed: 'b795620208c4434b1ccb5be1d5cedca67db0a14fc75d0b5e4feae29d85ebf3d9',
  })
})

test('a WordPress export is framed once, around one item a post', () => {
  const text = [...writeArchive(usual, formats.wxr)].join('')
  expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8" \?>\n/)
  expect(text).toContain('<wp:wxr_version>1.2</wp:wxr_version>')
  expect(text).toMatch(/\t<\/item>\n<\/channel>\n<\/rss>\n$/)
  expect(text.match(/<item>/g)).toHaveLength(usual.count)
})

test('an archive as a file a post names each after its source id', () => {
  expect([...writePages({ count: 2, seed: 1 })].map(({ name }) => name)).toEqual([
    'synthetic-000001.txt',
    'synthetic-000002.txt',
  ])
})
