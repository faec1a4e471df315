import { expect, test } from 'vitest'
import type { Unknown } from './metadata'
import { Metadata } from './metadata'
import { isPrivateName, splitMetadata } from './private-fields'

test.each([
  ...[
    '_edit_last',
    '_wp_page_template',
    ' _spaced',
    'email',
    'E-Mail',
    'authorEmail',
    'AUTHOR_EMAIL',
  ],
  ...['author_ip', 'authorIP', 'IPAddress', 'client-ip', 'smtp_password', 'SMTPPassword', 'dbPass'],
  ...[
    'api_key',
    'apiKey',
    'APIKey',
    'api keys',
    'accessToken',
    'secrets',
    'client secret',
    'user.name',
  ],
  ...['billing_phone', 'phone2', 'Telephone', 'internal notes', 'editor-note', 'akismet_history'],
  ...['useremail', 'smtppassword', 'e mail', 'ｅｍａｉｌ', 'meta.contact.value'],
])('a field called %s is not public', (name) => {
  expect(isPrivateName(name)).toBe(true)
})

test.each([
  ...[
    'audience',
    'similar posts',
    'unlabelled',
    'wordpress',
    'menu_order',
    'keywords',
    'keyphrase',
  ],
  ...['tokenizer', 'secretary', 'shipped', 'compass', 'tip', 'equipment', 'notebook', 'mailing'],
])('a field called %s is public', (name) => {
  expect(isPrivateName(name)).toBe(false)
})

const split = (value: Unknown) => {
  const { shown, hidden } = splitMetadata(Metadata.parse({ unknown: { field: value } }))
  return { shown: shown.unknown.field, hidden: hidden.field }
}

test.each<Unknown>([
  ...[
    'jo.private@example.org',
    'Write to Jo <jo@example.org>.',
    '203.0.113.9',
    '::1',
    '2001:db8::1',
  ],
  ...['203.0.113.9, 198.51.100.0/24', '203.0.113.9:8080', '[2001:db8::1]:443', '+00 555 0100 22'],
  ...['-----BEGIN RSA PRIVATE KEY-----\nabc', 'AKIAIOSFODNN7EXAMPLE', 'postgres://u:p4ss@db/x'],
  ...[
    'the password: hunter2',
    'api_key=123',
    '$2y$10$abcdefghijkl',
    'a:1:{s:4:"user";s:5:"admin";}',
  ],
  ...['{"login":"ada"}', '[{"a":{"smtp_host":"x"}}]', 'x'.repeat(100_001)],
  { name: 'e-mail', value: 'x' },
  [{ key: 'api_key', value: 'x' }],
])('what is evidently secret or personal is not public: %j', (value) => {
  expect(split(value)).toEqual({ hidden: value })
})

test.each<Unknown>([
  ...[
    'for people who run databases',
    'see 10.0.0.1 for an example',
    'version 1.2.3',
    '@scope/name',
  ],
  ...['npm i a@1.2.3', '', '{not json', '{"level":"hard"}', 'pass it on', 42, true, null, [], {}],
  ['one', { two: ['three'] }],
])('other values are public: %j', (value) => {
  expect(split(value)).toEqual({ shown: value })
})

test('what is private within something public is taken out of it, at any depth, and kept beside it', () => {
  const value = {
    audience: 'all',
    by: [{ city: 'Ulm', author_email: 'x' }, 'a@b.example', 'kept'],
    only: { pwd: 'x' },
  }
  expect(split(value)).toEqual({
    shown: { audience: 'all', by: [{ city: 'Ulm' }, 'kept'] },
    hidden: { by: [{ author_email: 'x' }, 'a@b.example'], only: { pwd: 'x' } },
  })
})

test('the fields of our own meta box are shown, whatever they are called and say', () => {
  const own = Metadata.parse({
    notes: ['write to ada@example.org'],
    hash: 'abc',
    payload: { sourceId: 'alphanode-000001' },
    flags: { 'needs human review': true },
  })
  expect(splitMetadata(own)).toEqual({ shown: own, hidden: {} })
})

test('nothing is lost: whatever was stored is on one side', () => {
  const unknown = { _a: 1, b: '2', c: { d: '3', token: '4' }, e: ['f@g.example', '5'] }
  const { shown, hidden } = splitMetadata(Metadata.parse({ unknown }))
  const said = JSON.stringify([shown.unknown, hidden])
  for (const text of ['1', '2', '3', '4', 'f@g.example', '5']) expect(said).toContain(text)
})

test.each([100, 1_000, 10_000, 45_000])(
  'JSON in a text that is %i levels deep stays at the desk',
  (levels) => {
    for (const [open, inner, close] of [
      ['[', '', ']'],
      ['{"a":', '1', '}'],
    ] as const) {
      const value = `${open.repeat(levels)}${inner}${close.repeat(levels)}`.slice(0, 100_000)
      const isWhole = value.endsWith(close)
      expect(split(value)).toEqual(isWhole ? { hidden: value } : { shown: value })
    }
    const many = `[${'{},'.repeat(levels)}{}]`
    expect(split(many).hidden !== undefined).toBe(levels > 1_900)
  },
)

test('the fields of a post are looked into as long as that is bounded, and then stay at the desk', () => {
  const text = '-eyJ'.repeat(20_000)
  const unknown = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`field ${at}`, text]))
  const { shown, hidden } = splitMetadata(Metadata.parse({ unknown }))
  expect(Object.keys(shown.unknown)).toEqual(['field 0', 'field 1', 'field 2', 'field 3'])
  expect(Object.keys(hidden)).toHaveLength(16)
})
