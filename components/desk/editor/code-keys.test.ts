import { expect, test } from 'vitest'
import { indent } from './code-keys'

function indented(text: string, [start, end]: [number, number], isOut = false) {
  const edit = indent({ text, start, end }, isOut)
  return text.slice(0, edit.from) + edit.insert + text.slice(edit.to)
}

test('a step is made at the caret, and taken from the begin of its line', () => {
  expect(indented('ab', [1, 1])).toBe('a  b')
  expect(indented('x\n    ab', [7, 7], true)).toBe('x\n  ab')
  expect(indented('\tab', [2, 2], true)).toBe('ab')
  expect(indented('ab', [1, 1], true)).toBe('ab')
})

test('every selected line moves, and no other', () => {
  expect(indented('a\nb\nc\n', [2, 5])).toBe('a\n  b\n  c\n')
  expect(indented('a\nb\nc', [0, 2])).toBe('  a\nb\nc')
  expect(indented('  a\n b\nc', [0, 8], true)).toBe('a\nb\nc')
})
