import { expect, test } from 'vitest'
import { capital } from './capital'

test('a sentence in lower case is shown with a capital', () => {
  expect(capital('treat staging as a rehearsal.')).toBe('capital')
  expect(capital('why?')).toBe('capital')
})

test('a first word with its own spelling keeps it', () => {
  for (const text of ['iOS builds', 'config.yml holds it', '/etc/hosts', '3 steps', 'Already'])
    expect(capital(text)).toBe('')
})
