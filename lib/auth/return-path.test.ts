import { expect, test } from 'vitest'
import { returnPath, signInPath } from './return-path'

test('a path of this site is returned to', () => {
  expect(returnPath('/desk/posts/5?after=never_3')).toBe('/desk/posts/5?after=never_3')
})

test.each([
  'https://evil.example',
  '//evil.example/desk',
  '/\\evil.example',
  '/.//evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
  'desk',
  '',
  undefined,
  ['/desk'],
])('%j leads to the desk instead', (wanted) => {
  expect(returnPath(wanted)).toBe('/desk')
})

test('the sign-in address carries the way back', () => {
  expect(signInPath('/desk?after=never_3')).toBe('/sign-in?to=%2Fdesk%3Fafter%3Dnever_3')
})
