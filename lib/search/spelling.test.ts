import { expect, test } from 'vitest'
import { correct, respell, wrongLetters } from './spelling'

test('wrong letters are counted, and two that changed places are one', () => {
  expect(wrongLetters('cache', 'cache')).toBe(0)
  expect(wrongLetters('pyhton', 'python')).toBe(1)
  expect(wrongLetters('kuberntes', 'kubernetes')).toBe(1)
  expect(wrongLetters('kitten', 'sitting')).toBe(3)
  expect(wrongLetters('', 'abc')).toBe(3)
})

test('a word is corrected to the nearest, and only to a near one', () => {
  expect(correct('cashes', ['cashiers', 'caches'])).toBe('caches')
  expect(correct('cat', ['dog', 'queue'])).toBeNull()
  expect(correct('git', [])).toBeNull()
})

test('a query keeps its quotes and signs when words are corrected', () => {
  const corrections = new Map([['cashes', 'caches']])
  expect(respell('"redis cashes" -cashes.yml', corrections)).toBe('"redis caches" -caches.yml')
})
