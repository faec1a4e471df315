import { expect, test } from 'vitest'
import { isFromOurPages } from './origin'

const request = (headers: Record<string, string>) => new Headers(headers)

test('a form on our own page is ours, at whatever host and port we are served', () => {
  expect(isFromOurPages(request({ host: '127.0.0.1:4100', origin: 'http://127.0.0.1:4100' }))).toBe(
    true,
  )
  expect(
    isFromOurPages(
      request({
        host: 'inside:3000',
        'x-forwarded-host': 'alphanode.example',
        origin: 'https://alphanode.example',
      }),
    ),
  ).toBe(true)
})

test('a request without an Origin is not ours', () => {
  expect(isFromOurPages(request({ host: 'localhost:3000' }))).toBe(false)
})

test.each([
  'http://evil.example',
  'http://localhost:3001',
  'http://localhost:3000.evil.example',
  'null',
  '',
])('the origin %j is not ours', (origin) => {
  expect(isFromOurPages(request({ host: 'localhost:3000', origin }))).toBe(false)
})
