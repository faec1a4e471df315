import { expect, test, vi } from 'vitest'
import { line, lines, note, text } from './fields'

const clean = vi.hoisted(() => ({ asked: 0 }))

vi.mock(import('./text'), async (load) => {
  const real = await load()
  const counted =
    (work: (sent: string) => string) =>
    (sent: string): string => {
      clean.asked += 1
      return work(sent)
    }
  return { ...real, cleanText: counted(real.cleanText), oneLine: counted(real.oneLine) }
})

const fields = Object.entries({ line, lines, note, text })
const marks = '\u0300\u0327'

test.each(fields)('%s refuses what is far too long before anything is done with it', (_, field) => {
  clean.asked = 0
  expect(field(100).safeParse(marks.repeat(500_000)).success).toBe(false)
  expect(clean.asked).toBe(0)
})

test.each(fields)('%s counts what is kept, not what is sent', (_, field) => {
  expect(field(100).safeParse('a'.repeat(101)).success).toBe(false)
  expect(field(100).parse('a'.repeat(100))).toBe('a'.repeat(100))
  expect(field(100).parse(`${'a'.repeat(100)}${'\u0000'.repeat(100)}`)).toBe('a'.repeat(100))
})

test('lines that end in two characters count as one', () => {
  const sent = 'a\r\n'.repeat(50)
  expect(lines(100).parse(sent)).toBe('a\n'.repeat(50))
  expect(note(100).parse(sent)).toBe('a\n'.repeat(50).trim())
})
