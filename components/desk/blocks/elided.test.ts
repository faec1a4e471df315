import { expect, test } from 'vitest'
import { diffText } from '@/lib/content/diff-text'
import { addedIn, elided } from './elided'

const said = (before: string, after: string) =>
  elided(diffText(before, after, 'word')).segments.map(({ kind, text }) => `${kind}: ${text}`)

test('of what is the same, only the words beside a difference are shown', () => {
  const begin = 'Keep the owner of a thing in one place.'
  expect(said(begin, `${begin} Do it twice.`)).toEqual([
    'same: … thing in one place.',
    'added:  Do it twice.',
  ])
  expect(said(`Always. ${begin}`, `Never. ${begin}`)).toEqual([
    'removed: Always',
    'added: Never',
    'same: . Keep the owner … ',
  ])
})

test('between two differences the words beside both are shown', () => {
  const middle = 'one two three four five six seven eight nine ten'
  expect(said(`a ${middle} b`, `c ${middle} d`)).toContainEqual(
    'same:  one two three four … seven eight nine ten ',
  )
})

test('what is short is shown whole, and so is everything where nothing is the same', () => {
  expect(said('Keep it.', 'Keep it. Twice.')).toEqual(['same: Keep it.', 'added:  Twice.'])
  expect(said('alpha', 'beta')).toEqual(['removed: alpha', 'added: beta'])
})

test('what was added is told in one line', () => {
  expect(addedIn(diffText('a b c', 'x b c y', 'word'))).toBe('x … y')
})
