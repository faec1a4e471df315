import { expect, test } from 'vitest'
import { LONGEST_RAISED, sentences } from './sentences'

test('every sentence of a lower-case text is shown with a capital', () => {
  expect(sentences('treat it as a rehearsal. copy the settings! why? “so it fits.” done')).toBe(
    'Treat it as a rehearsal. Copy the settings! Why? “So it fits.” Done',
  )
})

test('a name with its own spelling keeps it', () => {
  for (const text of ['iOS builds', 'config.yml holds it', '/etc/hosts', '3 steps', 'node.js 20'])
    expect(sentences(text)).toBe(text)
})

test('a text with capitals of its own is left as it was written', () => {
  for (const text of ['npm is quick. It works.', 'Use it. npm will do.', '(See below.) x is y.'])
    expect(sentences(text)).toBe(text)
})

test('an abbreviation ends no sentence', () => {
  expect(sentences('use a tool, e.g. git, vs. none. then stop')).toBe(
    'Use a tool, e.g. git, vs. none. Then stop',
  )
})

test('letters beyond Latin have capitals too', () => {
  expect(sentences('привет. élan vital. 😀 x')).toBe('Привет. Élan vital. 😀 x')
})

test('a text that nobody reads as a paragraph is shown as it is', () => {
  const longest = 'a. '.repeat(LONGEST_RAISED / 3 + 1).slice(0, LONGEST_RAISED)
  expect(sentences(longest)).toMatch(/^A\. A\. A/)
  expect(sentences(`${longest}.`)).toBe(`${longest}.`)
})
