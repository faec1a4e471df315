import { afterEach, expect, test, vi } from 'vitest'
import { noteChange, noteDenied, noteEntry, noteRefusal } from './trail'

const heard = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
const lines = () => heard.mock.calls.map(([line]) => String(line))

afterEach(() => {
  heard.mockClear()
})

test('who came in, what was changed and who was refused is a line of JSON each, with its time in UTC', () => {
  noteEntry({ way: 'passkey', address: '192.0.2.1', personId: 'p1' })
  noteChange('role changed', 'p1', 'p2')
  noteDenied('role', { person: 'p3', address: '192.0.2.2' })
  const events = lines().map((line) => JSON.parse(line))
  expect(events).toMatchObject([
    { event: 'entered', way: 'passkey', address: '192.0.2.1', person: 'p1' },
    { event: 'account changed', what: 'role changed', person: 'p1', about: 'p2' },
    { event: 'action refused', because: 'role', person: 'p3' },
  ])
  for (const { at } of events) expect(at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
})

test('nothing that was typed can make a line of its own, and what is no email is not kept', () => {
  const typed = 'my password\n{"event":"entered"}'
  noteRefusal({ way: 'password', because: 'wrong', address: '192.0.2.3\n', account: typed })
  expect(lines()).toHaveLength(1)
  expect(lines()[0]?.trimEnd()).not.toContain('\n')
  expect(lines()[0]).not.toContain('my password')
})

test('a flood of refusals by one person is told once a minute', () => {
  for (let times = 0; times < 100; times += 1)
    noteDenied('role', { person: 'flooding', address: '192.0.2.4' })
  expect(lines()).toHaveLength(1)
})
