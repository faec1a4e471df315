import { expect, test } from 'vitest'
import { LONGEST_QUERY, readWords, tidy } from './words'

test('words, phrases, alternatives and exclusions are kept, and other signs are not', () => {
  expect(readWords('redis (caches) OR "rate  limits" -docker').all).toBe(
    '"redis" "caches" or "rate limits" -"docker"',
  )
  expect(readWords('redis -docker').wanted).toEqual(['redis'])
  expect(readWords('a or b').any).toBe('"a" or "b"')
})

test('what a sign holds together is a phrase', () => {
  expect(readWords('node.js -c/d.yml').all).toBe('"node js" -"c d yml"')
})

test('a quote that is not closed is a phrase to the end', () => {
  expect(readWords('redis "rate limits').all).toBe('"redis" "rate limits"')
})

test('a query is one tidy line of limited length', () => {
  expect(tidy(' a\u0000\n b\t')).toBe('a b')
  expect(tidy('😀'.repeat(LONGEST_QUERY)).length).toBeLessThanOrEqual(LONGEST_QUERY)
  expect(readWords('a '.repeat(100)).wanted).toHaveLength(16)
})
