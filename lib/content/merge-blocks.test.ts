import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeBlocks, settleBlocks } from './merge-blocks'

const merge = (base: string, theirs: string, mine: string) =>
  mergeBlocks({ base: [...base], theirs: [...theirs], mine: [...mine] }, (letter) => letter)

const settled = (text: string) => ({ kind: 'settled', blocks: [...text] })
const choice = (base: string, theirs: string, mine: string) => ({
  ...{ kind: 'choice', base: [...base], theirs: [...theirs], mine: [...mine] },
})

test.each([
  ['changes apart are both there', 'abcde', 'aXcde', 'abcdY', [settled('aXcdY')]],
  ['the same change is one', 'abc', 'aXc', 'aXc', [settled('aXc')]],
  ['a removal and an addition apart are both there', 'abcd', 'acd', 'abcdx', [settled('acdx')]],
  [
    'two changes of one block are a choice',
    'abc',
    'aXc',
    'aYc',
    [settled('a'), choice('b', 'X', 'Y'), settled('c')],
  ],
  [
    'what one changed and the other removed is a choice',
    'abc',
    'ac',
    'aYc',
    [settled('a'), choice('b', '', 'Y'), settled('c')],
  ],
  [
    'two additions in one place are a choice',
    'ab',
    'aXb',
    'aYb',
    [settled('a'), choice('', 'X', 'Y'), settled('b')],
  ],
  [
    'of neighbours rewritten in their places, each is looked at alone',
    'abc',
    'XYc',
    'ZbW',
    [choice('a', 'X', 'Z'), settled('YW')],
  ],
] as const)('%s', (_, base, theirs, mine, pieces) => {
  expect(merge(base, theirs, mine)).toEqual(pieces)
})

test('a choice leads to theirs, to mine or to both', () => {
  const pieces = merge('abcd', 'XbcW', 'YbcZ')
  expect(settleBlocks(pieces, ['mine', 'both']).join('')).toBe('YbcWZ')
  expect(settleBlocks(pieces, []).join('')).toBe('XbcW')
})

const text = fc.string({ unit: fc.constantFrom(...'abcdef'), maxLength: 10 })
const countsOf = (letters: readonly string[]) =>
  letters.reduce(
    (counts, letter) => counts.set(letter, (counts.get(letter) ?? 0) + 1),
    new Map<string, number>(),
  )

test('where one side changed nothing, the other side’s text is what it comes to', () => {
  fc.assert(
    fc.property(text, text, (base, other) => {
      const whole = other === '' ? [] : [settled(other)]
      expect(merge(base, base, other)).toEqual(whole)
      expect(merge(base, other, base)).toEqual(whole)
      expect(merge(base, other, other)).toEqual(whole)
    }),
  )
})

test('all of theirs can be had, and all of mine, whatever both did', () => {
  fc.assert(
    fc.property(text, text, text, (base, theirs, mine) => {
      const pieces = merge(base, theirs, mine)
      const picks = (pick: 'theirs' | 'mine') =>
        settleBlocks(
          pieces,
          pieces.map(() => pick),
        )
      const was = countsOf([...base])
      for (const [side, pick] of [
        [theirs, 'theirs'],
        [mine, 'mine'],
      ] as const) {
        const got = countsOf(picks(pick))
        // A block that was there before may have been removed by the other side; what is new is never lost.
        for (const [letter, count] of countsOf([...side]))
          expect(got.get(letter) ?? 0).toBeGreaterThanOrEqual(count - (was.get(letter) ?? 0))
      }
    }),
    { numRuns: 500 },
  )
})

test('it makes no difference who is called mine', () => {
  fc.assert(
    fc.property(text, text, text, (base, theirs, mine) => {
      const one = settleBlocks(merge(base, theirs, mine), [])
      const pieces = merge(base, mine, theirs)
      expect(
        settleBlocks(
          pieces,
          pieces.map(() => 'mine'),
        ),
      ).toEqual(one)
    }),
  )
})
