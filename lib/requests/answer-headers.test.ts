import { expect, test } from 'vitest'
import { answerHeaders } from './answer-headers'

const policyOf = (url: string, isDevelopment = false) => {
  const headers = new Map(answerHeaders({ url, isDevelopment })('/'))
  return { headers, policy: headers.get('Content-Security-Policy') ?? '' }
}

test('a page for readers runs no foreign script and sends nothing elsewhere', () => {
  const { policy } = policyOf('https://example.org')
  const directives = new Map(
    policy.split('; ').map((line) => {
      const [name = '', ...sources] = line.split(' ')
      return [name, sources.join(' ')]
    }),
  )
  expect(directives.get('default-src')).toBe("'self'")
  expect(directives.get('script-src')).toBe("'self' 'unsafe-inline'")
  for (const name of ['connect-src', 'form-action']) expect(directives.get(name)).toBe("'self'")
  for (const name of ['object-src', 'frame-src', 'frame-ancestors', 'base-uri'])
    expect(directives.get(name)).toBe("'none'")
  expect(policy).not.toContain('unsafe-eval')
})

test('a site without TLS does not say that it has it', () => {
  expect(policyOf('http://localhost:3000').headers.has('Strict-Transport-Security')).toBe(false)
  expect(policyOf('https://example.org').headers.has('Strict-Transport-Security')).toBe(true)
})
