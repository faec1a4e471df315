import { expect, test } from 'vitest'
import { frameOf } from './frame'

test('a picture whose size came with it keeps that size', () => {
  expect(frameOf({ url: 'https://a.test/?w=10&h=10', width: 800, height: 600 })).toEqual({
    width: 800,
    height: 600,
  })
})

test('the size that an address asks for is kept free', () => {
  expect(frameOf({ url: 'https://images.test/p?w=900&h=300' })).toEqual({ width: 900, height: 300 })
})

test('without a whole size, the usual frame is kept free', () => {
  for (const url of [undefined, 'not an address', 'https://a.test/p?w=1200', '/p?w=x&h=-1'])
    expect(frameOf({ url })).toEqual({ width: 1200, height: 630 })
})
