import { expect, test } from 'vitest'
import { exposureNotes, hostOf, listenOptions, localUrl } from './listen'

test.each([
  [undefined, undefined, '127.0.0.1'],
  [undefined, 'http://localhost:3000', '127.0.0.1'],
  [undefined, 'http://127.0.0.1:3000', '127.0.0.1'],
  [undefined, 'https://example.org', '0.0.0.0'],
  ['127.0.0.1', 'https://example.org', '127.0.0.1'],
  ['0.0.0.0', undefined, '0.0.0.0'],
])('HOST=%s and SITE_URL=%s listens on %s', (host, publicUrl, expected) => {
  expect(hostOf({ host, publicUrl })).toBe(expected)
})

test('this machine reaches what listens on all interfaces by the loopback one', () => {
  expect(localUrl('0.0.0.0', 3000)).toBe('http://localhost:3000')
  expect(localUrl('::', 3000)).toBe('http://localhost:3000')
  expect(localUrl('127.0.0.1', 3000)).toBe('http://localhost:3000')
  expect(localUrl('2001:db8::1', 3000)).toBe('http://[2001:db8::1]:3000')
  expect(localUrl('192.0.2.1', 3000)).toBe('http://192.0.2.1:3000')
})

test('loopback is given to Next by the name that it uses itself', () => {
  const byName = { node: ['--dns-result-order=ipv4first'], next: ['--hostname', 'localhost'] }
  for (const host of ['127.0.0.1', 'localhost']) expect(listenOptions(host)).toEqual(byName)
  expect(listenOptions('0.0.0.0')).toEqual({ node: [], next: [] })
  expect(listenOptions('192.0.2.1').next).toEqual(['--hostname', '192.0.2.1'])
})

test('a site that others reach without TLS warns, and one behind TLS asks how many proxies there are', () => {
  const notes = (host?: string, publicUrl?: string, trustedProxies = 0) =>
    exposureNotes({ host, publicUrl, trustedProxies }).join(' ')
  expect(notes()).toMatch(/^Only this machine/)
  expect(notes('0.0.0.0')).toMatch(/^Warning: passwords .* unencrypted/)
  expect(notes(undefined, 'http://example.org')).toMatch(/^Warning: passwords .* unencrypted/)
  expect(notes(undefined, 'https://example.org')).toMatch(/^Warning: SITE_URL is https/)
  expect(notes('127.0.0.1', 'https://example.org', 1)).toBe('')
  expect(notes('127.0.0.1', 'http://localhost:3000')).toBe('')
})
