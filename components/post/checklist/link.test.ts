import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freshEntries } from './entry'
import { fragmentPrefix, listPrint, toFragment } from './link'
import { readFragment, withShared } from './shared'

const entry = fc.record({
  text: fc
    .string({ unit: 'binary', minLength: 1, maxLength: 40 })
    .filter((text) => !text.includes('\n')),
  done: fc.boolean(),
  note: fc.string({ unit: 'binary', maxLength: 60 }),
})

/** The list that a fragment shows where the list has these items. */
function shown(items: string[], fragment: string) {
  const shared = readFragment(fragment)
  return shared && { print: shared[0], ...withShared(items, shared) }
}

test('whatever was ticked and noted comes out of its link again', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 30 }), (entries) => {
      const items = entries.map(({ text }) => text)
      const fragment = toFragment(entries)
      expect(fragment).toMatch(/^#checklist=[\w-]+$/)
      expect(shown(items, fragment)).toEqual({ print: listPrint(items), entries, missing: 0 })
    }),
  )
})

test('what is not a link of ours is nothing, whatever it is', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readFragment(text)).toBeNull()
      expect(readFragment(fragmentPrefix + text)).toBeNull()
    }),
  )
  const json = (value: unknown) => fragmentPrefix + btoa(JSON.stringify(value))
  expect(readFragment(json(['abc', [['abc', true, 'n'.repeat(501)]]]))).toBeNull()
  expect(readFragment(json(['a"]b', []]))).toBeNull()
  expect(readFragment(json(['abc', []]) + 'A'.repeat(60_000))).toBeNull()
})

test('a link older than the list shows what is still there and counts what is not', () => {
  const fragment = toFragment([
    { text: 'stays', done: true, note: 'ok' },
    { text: 'gone', done: true, note: '' },
  ])
  expect(shown(['new', 'stays'], fragment)).toMatchObject({
    entries: [...freshEntries(['new']), { text: 'stays', done: true, note: 'ok' }],
    missing: 1,
  })
})
