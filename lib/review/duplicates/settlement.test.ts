import { expect, test } from 'vitest'
import { Settlement } from './settlement'

const form = { staysId: '7', seen: '8.80,9.90', note: ' They repeat it.\r\n', confirm: 'yes' }

test('each post has the act that was chosen for it, and none when that is left for later', () => {
  expect(Settlement.parse({ ...form, 'act-8': 'merge', 'act-9': '' })).toEqual({
    staysId: 7,
    note: 'They repeat it.',
    acts: [{ postId: 8, revisionId: 80, act: 'merge' }],
  })
})

test('the same is done with all, whatever was chosen for each; only with those that were seen', () => {
  const { acts } = Settlement.parse({ ...form, all: 'hide', 'act-8': 'keep', 'act-10': 'merge' })
  expect(acts).toEqual([
    { postId: 8, revisionId: 80, act: 'hide' },
    { postId: 9, revisionId: 90, act: 'hide' },
  ])
})

test.each([
  ['no confirmation', { confirm: '' }],
  ['nothing seen', { seen: '' }],
  ['what no page has', { seen: '8.80,x' }],
  ['too much', { seen: Array.from({ length: 3_000 }, () => '8.80').join() }],
  ['an act that there is not', { all: 'burn' }],
])('a form with %s is refused', (_, changed) => {
  expect(Settlement.safeParse({ ...form, ...changed }).success).toBe(false)
})
