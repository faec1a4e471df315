import { expect, test } from 'vitest'
import { Recent } from './recent'

const keys = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `key ${from + at}`)

test('what was set or asked for lately is kept', () => {
  const recent = new Recent<string, string>(10)
  recent.set('often', 'kept')
  for (const key of keys(0, 100)) {
    recent.set(key, key)
    expect(recent.get('often')).toBe('kept')
    expect(recent.get(key)).toBe(key)
  }
})

test('what nobody asks for is forgotten: never more than twice as many are kept', () => {
  const recent = new Recent<string, string>(10)
  for (const key of keys(0, 100)) recent.set(key, key)
  const kept = keys(0, 100).filter((key) => recent.get(key) !== undefined)
  expect(kept).toContain('key 99')
  expect(kept.length).toBeLessThanOrEqual(20)
  expect(recent.get('key 0')).toBeUndefined()
})
