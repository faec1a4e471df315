import { expect, test } from 'vitest'
import { canMove, openMoves } from './transitions'

const clear = { needsHumanReview: false }

test('a drafted post may become expanded or reviewed', () => {
  expect(openMoves({ status: 'drafted', ...clear })).toEqual(['expanded', 'reviewed'])
})

test('a reviewed post does not fall back to drafted', () => {
  expect(canMove({ status: 'reviewed', ...clear }, 'drafted')).toBe(false)
})

test('a reviewed post is not reviewed again, unless it needs human review', () => {
  expect(canMove({ status: 'reviewed', ...clear }, 'reviewed')).toBe(false)
  expect(canMove({ status: 'reviewed', needsHumanReview: true }, 'reviewed')).toBe(true)
})

test('no other status follows itself', () => {
  expect(canMove({ status: 'drafted', needsHumanReview: true }, 'drafted')).toBe(false)
  expect(canMove({ status: 'expanded', needsHumanReview: true }, 'expanded')).toBe(false)
})
