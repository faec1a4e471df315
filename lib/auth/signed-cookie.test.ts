import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { hasSignedCookie } from './signed-cookie'

const secret = 'a secret of the test'
const signed = (value: string, by = secret) =>
  encodeURIComponent(`${value}.${createHmac('sha256', by).update(value).digest('base64')}`)

test('only what this site signed is taken for a cookie of its own', () => {
  const session = signed('abc.def')
  const headers: [string | undefined, boolean][] = [
    [`alphanode.session_token=${session}`, true],
    [`a=b; __Host-alphanode.known_browser=${session}; c=d`, true],
    [`alphanode.session_token=x; alphanode.known_browser=${session}`, true],
    [`alphanode.session_token=${signed('abc.def', 'another')}`, false],
    [`alphanode.session_token=${session.replace('abc', 'abd')}`, false],
    [`xalphanode.session_token=${session}`, false],
    ['alphanode.session_token=abc', false],
    ['alphanode.session_token=%', false],
    ['alphanode.session_token=.', false],
    [`alphanode.session_token=${'a'.repeat(100_000)}`, false],
    ['', false],
    [undefined, false],
  ]
  for (const [header, expected] of headers)
    expect(hasSignedCookie(header, secret), header?.slice(0, 80)).toBe(expected)
  expect(hasSignedCookie(`alphanode.session_token=${session}`, undefined)).toBe(false)
})
