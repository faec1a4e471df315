import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalForm } from './normal-form'

test('a text with few marks on each letter is what normalize makes of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(normalForm(text)).toBe(text.normalize('NFC'))
      expect(normalForm(text, 'NFKD')).toBe(text.normalize('NFKD'))
    }),
  )
})

test('of more marks than anybody writes on a letter the first are kept', () => {
  const text = normalForm(`a${'\u0300\u0327'.repeat(1_000)}b`)
  expect(text).toMatch(/^\p{L}\p{M}{1,30}b$/u)
  expect(text.normalize('NFC')).toBe(text)
})

test('what came out of it comes out of it once more', () => {
  const marks = fc.string({ unit: fc.constantFrom('\u0300', '\u0327', '\u093c', '\u0958', 'e') })
  fc.assert(
    fc.property(marks, fc.nat({ max: 40 }), (text, more) => {
      const once = normalForm(`${text}\u0958${'\u0300'.repeat(more)}`)
      expect(normalForm(once)).toBe(once)
    }),
  )
})
