import { createHash, randomBytes } from 'node:crypto'
import { env } from '@/lib/env'

/**
 * What a page of the desk may load and run: scripts of this very answer, by a nonce that is never used again, and
 * these `inline` ones, that every page has, by their text.
 * Pictures are hotlinked, so they may come from anywhere; the sizes of figures are style attributes.
 */
export function deskPolicy(inline: readonly string[]): string {
  const nonce = randomBytes(16).toString('base64')
  const scripts = `script-src 'self' 'nonce-${nonce}' 'strict-dynamic' ${inline.map(hashOf).join(' ')}`
  return [
    "default-src 'self'",
    // While it is being written, React rebuilds stack traces with eval, and Next's overlay brings its styles.
    ...(env.NODE_ENV === 'development'
      ? [`${scripts} 'unsafe-eval'`, "style-src 'self' 'unsafe-inline'"]
      : [scripts, `style-src 'self' 'nonce-${nonce}'`]),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob: http: https:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const hashOf = (script: string) =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/** Beside the policy, and what every answer has: lib/requests/answer-headers.ts. The referrer stays with us: a link that works once is an address. */
export const deskHeaders = [
  ['Cache-Control', 'private, no-store'],
  ['Referrer-Policy', 'same-origin'],
  ['X-Robots-Tag', 'noindex, nofollow'],
] as const
