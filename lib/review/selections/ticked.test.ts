import { expect, test } from 'vitest'
import { readTicked } from './ticked'

test('what is ticked is read from the names of fields, and nothing else is', () => {
  const odd = { 'post-0': 'yes', 'post-1e3': 'yes', 'post-9999999999': 'yes', 'a-post-3': 'yes' }
  expect(readTicked({ view: '', 'post-7': 'yes', 'post-12': 'yes', ...odd })).toEqual([7, 12])
})

test('no more are read than a page could have', () => {
  const many = Array.from({ length: 500 }, (_, at) => [`post-${at + 1}`, 'yes'])
  expect(readTicked(Object.fromEntries(many))).toHaveLength(200)
})
