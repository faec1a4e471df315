import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { escapeXml } from './xml'

function readBack(text: string): string {
  let found = ''
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('text', (part) => {
    found += part
  })
  parser.write(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`).close()
  return found
}

test('any text stands in XML and is read back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const possible = text.replace(/\p{Cc}/gu, '').replace(/[\uFFFE\uFFFF]/g, '')
      expect(readBack(possible)).toBe(possible)
    }),
  )
})

test('what XML has no place for is left out', () => {
  expect(readBack('a\u0000b\u001Fc\uD800d\uFFFEe')).toBe('abcde')
  expect(readBack(`<&>"'\u{1F600}`)).toBe(`<&>"'\u{1F600}`)
})
