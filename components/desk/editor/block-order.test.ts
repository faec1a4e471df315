import { expect, test } from 'vitest'
import { insertAfter, move, remove, replace } from './block-order'

const blocks = ['a', 'b', 'c'].map((key) => ({ key }))
const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key).join('')

test('blocks are added first, in between and last', () => {
  const added = [{ key: 'x' }, { key: 'y' }]
  expect(keys(insertAfter(blocks, null, added))).toBe('xyabc')
  expect(keys(insertAfter(blocks, 'a', added))).toBe('axybc')
  expect(keys(insertAfter(blocks, 'c', added))).toBe('abcxy')
})

test('a block moves one place, and not over the edge', () => {
  expect(keys(move(blocks, 'b', -1))).toBe('bac')
  expect(keys(move(blocks, 'b', 1))).toBe('acb')
  expect(move(blocks, 'a', -1)).toBe(blocks)
  expect(move(blocks, 'c', 1)).toBe(blocks)
  expect(move(blocks, 'no', 1)).toBe(blocks)
})

test('a block is removed, or makes way for others', () => {
  expect(keys(remove(blocks, 'b'))).toBe('ac')
  expect(keys(replace(blocks, 'b', [{ key: 'x' }, { key: 'y' }]))).toBe('axyc')
})
