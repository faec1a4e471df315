import { expect, test } from 'vitest'
import { creditOf } from './picture-hosts'

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
  'a picture from %s is credited to that name',
  (source) => expect(creditOf(source, undefined)).toEqual({ name: source, url: undefined }),
)

test('a known source has its page', () => {
  expect(creditOf('Unsplash', undefined)?.url).toBe('https://unsplash.com')
})
