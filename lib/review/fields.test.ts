import { expect, test } from 'vitest'
import { Note } from './fields'

test('a note is what was typed, as a database can keep it', () => {
  expect(Note.parse(' Wrong\0 here:\r\n\u0007👩‍💻 مرحبا <b>\ud800 ')).toBe(
    'Wrong here:\n👩‍💻 مرحبا <b>\ufffd',
  )
  expect(Note.parse(undefined)).toBe('')
})

test('a note of two thousand characters fits, whatever a form makes of its lines', () => {
  const note = 'a\n'.repeat(999)
  expect(Note.parse(note.replaceAll('\n', '\r\n'))).toBe(note.trim())
  expect(Note.safeParse('a'.repeat(2_001)).success).toBe(false)
})
