import { expect, test } from 'vitest'
import { Metadata } from './metadata'
import { riskOf } from './risk'

const risk = (claims: object) => riskOf(Metadata.parse(claims))

test('a good post that nobody reads is no risk', () => {
  expect(risk({ score: { quality: 100, freshness: 100 }, viewCount: 0 })).toBe(0)
})

test('the lower its scores and the more it is read, the greater the risk', () => {
  const low = { score: { quality: 20, freshness: 50 } }
  expect(risk(low)).toBeGreaterThan(risk({ score: { quality: 90, freshness: 50 } }))
  expect(risk({ ...low, viewCount: 9 })).toBe(2 * risk(low))
})

test('what was marked for a person, or reads as generated, is a greater risk', () => {
  expect(risk({ flags: { 'needs human review': true } })).toBe(risk({}) + 15)
  expect(risk({ flags: { 'ai generated style': true } })).toBe(risk({}) + 15)
})

test('a claim beyond all bounds is a risk that a column can hold', () => {
  expect(risk({ score: { quality: -1e9 }, viewCount: Number.MAX_SAFE_INTEGER })).toBeLessThan(
    10_000,
  )
})
