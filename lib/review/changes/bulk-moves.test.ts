import { expect, test } from 'vitest'
import type { Rule } from '../decisions/transitions'
import { bulkMoves } from './bulk-moves'

const free = { role: 'reviewer', noteRequired: false, reasonRequired: false } as const
const rules: Rule[] = [
  { from: 'drafted', to: 'reviewed', ...free },
  { from: 'expanded', to: 'reviewed', ...free, noteRequired: true },
  { from: 'drafted', to: 'expanded', ...free, role: 'editor' },
  { from: 'expanded', to: 'drafted', ...free, reasonRequired: true },
]

test('a move counts the posts that it can be made from', () => {
  expect(bulkMoves(rules, { drafted: 3, expanded: 2, reviewed: 9 }, 'reviewer')).toEqual([
    { to: 'reviewed', count: 5, noteRequired: true, reasonRequired: false },
    { to: 'drafted', count: 2, noteRequired: false, reasonRequired: true },
  ])
})

test('what the posts do not need is not asked for, and what a role may not do is not offered', () => {
  const drafted = { drafted: 3, expanded: 0, reviewed: 0 }
  expect(bulkMoves(rules, drafted, 'reviewer')).toMatchObject([
    { to: 'reviewed', count: 3, noteRequired: false },
  ])
  expect(bulkMoves(rules, drafted, 'editor').map(({ to }) => to)).toEqual(['reviewed', 'expanded'])
  expect(bulkMoves(rules, drafted, null)).toEqual([])
})
