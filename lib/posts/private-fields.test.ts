import { expect, test } from 'vitest'
import type { Unknown } from './metadata'
import { Metadata } from './metadata'
import { isPrivateName, publicAuthor, splitMetadata } from './private-fields'

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
  ...['emailAddress', 'emailaddress', 'passwordhash', 'phonenumber', 'smtphost', 'useragentstring'],
  ...['userip', 'privatekey', 'licenseKey', 'e\u200bmail', 'pass\u00adword', 'p\u0430ssw\u043erd'],
  ...[
    '\u03bfption_\u0435mail',
    'Téléphone',
    'contraseña',
    'Passwort',
    'пароль',
    'パスワード',
    '邮箱',
  ],
  ...['jo@example.org', '203.0.113.9', 'wp_comment', 'geo.latitude'],
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
  ...['jo%40example.org', 'jo&#64;example.org', 'jo&#x40;example.org', 'jo [at] example.org'],
  ...[
    'root@localhost',
    'root@[192.0.2.1]',
    'Bearer abcdefghijklmnop',
    'Basic dXNlcjpwYXNzd29yZA==',
  ],
  ...[
    '-----BEGIN PGP PRIVATE KEY BLOCK-----',
    `AIza${'x'.repeat(35)}`,
    `sk_test_${'x'.repeat(24)}`,
  ],
  ...[
    `123456789:${'x'.repeat(35)}`,
    'https://hooks.slack.com/services/T0/B0/x',
    'tel:+15550100222',
  ],
  ...['(555) 010-0222', '555-010-0222', '030 1234567 89'],
  { name: 'e-mail', value: 'x' },
  { Name: 'password', Value: 'x' },
  { option_name: 'smtp_host', option_value: 'x' },
  ['password', 'x'],
  [['api_key', 'x']],
  { 'jo@example.org': 'x' },
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
  ...[
    '2026-11-29',
    '01-02-2026',
    '2026',
    '978-3-16-148410-0',
    '1764450000',
    '0.5',
    'a [b] c',
    '&amp;',
  ],
  ...['skills and sk-', 'basic usage of the bearer', 'SG.', '12:30:00', 'C:\\note', '100% at 40%'],
  ['Note that this is the first', 'and this the second'],
  { title: 'How to reset a password', url: 'https://example.org/' },
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

test('the name of an author is public, and the address that stands in its place is not', () => {
  for (const name of ['Ada L. & Co', 'ada', 'Ünal Ş.', '李雷'])
    expect(publicAuthor(name)).toBe(name)
  for (const name of ['ada@example.org', 'Ada <ada@example.org>', 'ada%40example.org', null])
    expect(publicAuthor(name)).toBeNull()
})
