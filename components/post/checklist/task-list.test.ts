import { expect, test } from 'vitest'
import { toTaskList } from './task-list'

test('a list is copied as a Markdown task list with its notes', () => {
  const markdown = toTaskList([
    { text: 'check permissions', done: true, note: 'asked Ada\n\nshe said yes' },
    { text: 'roll back', done: false, note: '' },
  ])
  expect(markdown).toBe('- [x] check permissions\n  > asked Ada\n  > she said yes\n- [ ] roll back')
})
