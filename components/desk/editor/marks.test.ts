import { expect, test } from 'vitest'
import type { Mark } from './marks'
import { applyMark } from './marks'

/** The text after a mark, with its selection between brackets of its own: `«…»`; `|` is a caret. */
function marked(mark: Mark, shown: string) {
  const caret = shown.indexOf('|')
  const start = caret < 0 ? shown.indexOf('«') : caret
  const end = caret < 0 ? shown.indexOf('»') - 1 : caret
  const text = shown.replace(/[«»|]/g, '')
  const edit = applyMark(mark, { text, start, end })
  const after = text.slice(0, edit.from) + edit.insert + text.slice(edit.to)
  const inside = after.slice(edit.start, edit.end)
  return after.slice(0, edit.start) + (inside ? `«${inside}»` : '|') + after.slice(edit.end)
}

test('words are marked, and not any more', () => {
  expect(marked('bold', 'a «b» c')).toBe('a **«b»** c')
  expect(marked('bold', 'a **«b»** c')).toBe('a «b» c')
  expect(marked('italic', 'a **«b»** c')).toBe('a ***«b»*** c')
  expect(marked('italic', 'a ***«b»*** c')).toBe('a **«b»** c')
  expect(marked('code', 'run |')).toBe('run `|`')
})

test('a link waits for its address, an address for its words', () => {
  expect(marked('link', 'see «the notes».')).toBe('see [the notes](«https://»).')
  expect(marked('link', '«https://a.test/b»')).toBe('[|](https://a.test/b)')
})

test('a line becomes a heading, a smaller one, and text again', () => {
  expect(marked('heading', 'one\nt|wo\nthree')).toBe('one\n## two|\nthree')
  expect(marked('heading', '## t|wo')).toBe('### two|')
  expect(marked('heading', '### t|wo')).toBe('two|')
})

test('lines become a list, and lines again', () => {
  expect(marked('list', 'a\nb«c\nd»e')).toBe('a\n«- bc\n- de»')
  expect(marked('list', '«- bc\n- de»')).toBe('«bc\nde»')
  expect(marked('list', '|')).toBe('- |')
})
