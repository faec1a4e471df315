import { expect, test } from 'vitest'
import type { Timeline } from './timeline'
import { begin, step } from './timeline'

const change = (line: Timeline<string>, to: string, part: string | null = null, at = 0) =>
  step(line, { do: 'change', to: () => to, part, at })
const undo = (line: Timeline<string>) => step(line, { do: 'undo' })
const redo = (line: Timeline<string>) => step(line, { do: 'redo' })

test('what was changed can be undone and done again, to the begin and to the end', () => {
  const changed = change(change(begin('a'), 'b'), 'c')
  expect(undo(changed).present).toBe('b')
  expect(undo(undo(changed)).present).toBe('a')
  expect(undo(undo(undo(changed))).present).toBe('a')
  expect(redo(undo(changed))).toMatchObject({ present: 'c', future: [] })
  expect(redo(changed).present).toBe('c')
})

test('typing on in one place is one change until there is a pause', () => {
  const typed = change(change(begin(''), 'h', 'title', 0), 'hi', 'title', 900)
  expect(undo(typed).present).toBe('')
  const later = change(typed, 'hi you', 'title', 60_000)
  expect(undo(later).present).toBe('hi')
  const elsewhere = change(typed, 'hi!', 'lead', 1_000)
  expect(undo(elsewhere).present).toBe('hi')
})

test('typing after an undo does not swallow what is there', () => {
  const typed = change(begin(''), 'h', 'title', 0)
  const again = change(undo(typed), 'x', 'title', 100)
  expect(again).toMatchObject({ present: 'x', future: [] })
  expect(undo(again).present).toBe('')
})

test('a change that changes nothing is none', () => {
  const line = begin('a')
  expect(change(line, 'a')).toBe(line)
})
