import { expect, test } from 'vitest'
import { takeShare } from './shares'

test('a person has so many at once, of each kind, and others have their own', () => {
  const mine = [takeShare('upload', 'ada'), takeShare('upload', 'ada')]
  expect(takeShare('upload', 'ada')).toBeNull()
  expect(takeShare('events', 'ada')).not.toBeNull()
  expect(takeShare('upload', 'bob')).not.toBeNull()
  mine[0]?.()
  mine[0]?.() // frees one place, however often
  expect(takeShare('upload', 'ada')).not.toBeNull()
  expect(takeShare('upload', 'ada')).toBeNull()
})
