import { expect, test } from 'vitest'
import { carryOver, findKept } from './carry'
import { freshEntries } from './entry'

const done = (text: string) => ({ text, done: true, note: '' })

test('a list that has changed keeps the ticks of what is still there and tells the rest', () => {
  const kept = [done('a'), { text: 'b', done: false, note: 'ask Ada' }, done('gone')]
  expect(carryOver(['b', 'new', 'a'], kept)).toEqual({
    entries: [kept[1], { text: 'new', done: false, note: '' }, kept[0]],
    added: ['new'],
    removed: ['gone'],
  })
})

test('of two equal items each has a tick of its own', () => {
  const kept = [{ text: 'again', done: false, note: '' }, done('again')]
  expect(carryOver(['again', 'again'], kept)).toEqual({ entries: kept, added: [], removed: [] })
  expect(carryOver(['again'], kept).removed).toEqual(['again'])
})

test('a list continues the same list, or else the one it shares most with', () => {
  const same = freshEntries(['a', 'b'])
  const longer = freshEntries(['a', 'b', 'c'])
  const near = freshEntries(['a'])
  expect(findKept(['a', 'b'], [near, longer, same])).toBe(same)
  expect(findKept(['a', 'c', 'd'], [near, longer])).toBe(longer)
})

test('a list that shares no item with what was kept is another list', () => {
  expect(findKept(['x'], [freshEntries(['a'])])).toBeNull()
  expect(findKept(['x'], [])).toBeNull()
})
