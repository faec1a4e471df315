import { expect, test } from 'vitest'
import { column, topOf } from './scale'

test('the top of a chart is the next round number', () => {
  expect([[], [0], [1], [3], [5], [11], [99], [501]].map(topOf)).toEqual([
    1, 1, 1, 5, 5, 20, 100, 1_000,
  ])
})

test('columns share the width, each in the middle of its part', () => {
  expect(column(0, 4)).toEqual({ x: 3.75, width: 17.5, middle: 12.5 })
  expect(column(3, 4).middle).toBe(87.5)
})
