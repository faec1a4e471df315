import { expect, test } from 'vitest'
import { limitTries } from './tries'

const limit = { max: 3, windowMs: 60_000 }

test('the fourth try in a minute has to wait for the rest of that minute', () => {
  const tries = limitTries(limit)
  for (const now of [0, 1_000, 2_000]) expect(tries.take('a@b.c', now)).toBe(0)
  expect(tries.take('a@b.c', 20_000)).toBe(40_000)
  expect(tries.take('a@b.c', 60_000)).toBe(0)
})

test('one key does not use up the tries of another', () => {
  const tries = limitTries({ ...limit, max: 1 })
  expect(tries.take('a@b.c', 0)).toBe(0)
  expect(tries.take('d@e.f', 0)).toBe(0)
  expect(tries.take('a@b.c', 0)).toBe(60_000)
})

test('a forgiven key starts afresh', () => {
  const tries = limitTries({ ...limit, max: 1 })
  tries.take('a@b.c', 0)
  tries.forgive('a@b.c')
  expect(tries.take('a@b.c', 1)).toBe(0)
})

test('a try given back can be taken again', () => {
  const tries = limitTries({ ...limit, max: 1 })
  tries.take('a@b.c', 0)
  tries.giveBack('a@b.c')
  expect(tries.take('a@b.c', 1)).toBe(0)
  expect(tries.take('a@b.c', 2)).toBe(59_998)
})
