import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inlineOf } from './inline'
import { textNode } from './node'

const text = fc.string({
  unit: fc.constantFrom(
    'a',
    'e',
    ' ',
    '\n',
    '\t',
    '\r',
    '\f',
    '\u00a0',
    '\u200b',
    '\u0301',
    '\u0007',
    '<',
  ),
})

test('a line of one text is the same as that text with nothing beside it', () => {
  fc.assert(
    fc.property(text, (line) => {
      expect(inlineOf([textNode(line)])).toEqual(inlineOf([textNode(line), textNode('')]))
    }),
    { numRuns: 2_000 },
  )
})
