import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readView, readViewText, writeFilter, writeView } from './filter'

test('without any parameter a queue is what awaits review, oldest review first', () => {
  const view = readView({})
  expect(view).toMatchObject({ filter: { status: 'awaiting', age: null }, sort: 'oldest' })
  expect(writeView(view)).toBe('')
})

test('a filter has one text, however it was asked for', () => {
  const text = 'status=any&stack=go&age=365&mine=1&sort=risk'
  const shuffled = { sort: 'risk', mine: '1', stack: ['go', 'rust'], age: '365', status: 'any' }
  expect(writeView(readView({ ...shuffled, utm: 'x' }))).toBe(text)
  expect(writeFilter(readViewText(text).filter)).toBe('status=any&stack=go&age=365&mine=1')
  expect(writeView(readView({ age: 'never' }))).toBe('age=never')
})

test('what cannot be read is as if it were not there', () => {
  const odd = { status: 'done', age: '-1', below: '101', mine: 'yes', stack: ' ', sort: 'best' }
  expect(writeView(readView({ ...odd, tool: 'x'.repeat(1_000) }))).toBe('')
})

test('whatever an address says, its view can be written and read again', () => {
  const keys = ['status', 'human', 'stack', 'tool', 'age', 'below', 'mine', 'due', 'sort']
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('1', 'any', 'reviewed', 'never', '30', 'read'),
  )
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), value), (params) => {
      const view = readView(params)
      expect(readViewText(writeView(view))).toEqual(view)
    }),
    { numRuns: 300 },
  )
})
