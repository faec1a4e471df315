import { expect, test } from 'vitest'
import { readEnv } from './env-values'

test.each([
  ['PORT', 'abc', 'a whole number from 1 to 65535'],
  ['PORT', '70000', 'a whole number from 1 to 65535'],
  ['SITE_URL', 'example.org', 'an address such as https://example.org'],
  ['SITE_URL', 'https://example.org/blog', 'without a path'],
  ['SITE_URL', 'https://example.org/?a', 'without a path'],
  ['SITE_URL', 'https://ada@example.org', 'without a path'],
  ['DATABASE_URL', 'mysql://localhost/a', 'postgres://'],
  ['AUTH_SECRET', 'short', '32 characters'],
  ['INDEXNOW_KEY', 'a b', '8 to 128'],
  ['DATA_DIR', '.', 'outside the project'],
  ['DATA_DIR', '..', 'outside the project'],
  ['DATA_DIR', '/', 'outside the project'],
  ['DATA_DIR', 'lib/archive', 'outside the project'],
  ['DATA_DIR', '.data/../archive', 'outside the project'],
  ['DATA_DIR', '/srv/a\0b', 'outside the project'],
  ['HOST', 'a b', 'a name or an address'],
  ['HOST', 'http://localhost', 'a name or an address'],
  ['TRUSTED_PROXIES', 'yes', 'a whole number from 0 to 10'],
  ['TRUSTED_PROXIES', '-1', 'a whole number from 0 to 10'],
])('%s=%s is named, with what was expected', (name, value, expected) => {
  const sentence = new RegExp(`not usable.*\\n  ${name}: expected .*${expected}`)
  expect(() => readEnv({ [name]: value })).toThrow(sentence)
})

test('a host with or without a port and a last slash is an address of a site', () => {
  for (const url of ['https://example.org', 'https://example.org/', 'http://localhost:4000'])
    expect(readEnv({ SITE_URL: url }).SITE_URL).toBe(url)
})

test('data may be kept outside the project or in its .data', () => {
  for (const path of ['/srv/alphanode', '../archive', '.data', '.data/other', './.data/'])
    expect(readEnv({ DATA_DIR: path }).DATA_DIR).toBe(path)
})

test('what is empty is not given', () => {
  const { SITE_URL, PORT, DATABASE_URL } = readEnv({ SITE_URL: '', PORT: '', DATABASE_URL: '' })
  expect({ SITE_URL, PORT, DATABASE_URL }).toEqual({
    SITE_URL: 'http://localhost:3000',
    PORT: 3000,
    DATABASE_URL: undefined,
  })
})
