import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { locks } from './locks'

test('no two purposes share the number of an advisory lock', () => {
  const numbers = Object.values(locks)
  expect(new Set(numbers).size).toBe(numbers.length)
})

test('every advisory lock is taken by a name of this file', () => {
  const sources = readdirSync('lib', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && name !== join('db', 'locks.ts'))
    .map((name) => readFileSync(join('lib', name), 'utf8'))
  expect(sources.length).toBeGreaterThan(500)
  const numbered = /advisory\w*lock\w*\(\s*\d|tryTurn\(\s*\d|\b7_?302_?1\d\d\b/
  expect(sources.filter((text) => numbered.test(text))).toEqual([])
})
