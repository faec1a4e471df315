type Site = { url: string; isDevelopment: boolean }

/**
 * What a page for readers may load, run and send. Pictures are hotlinked, so they may come from anywhere; nothing else
 * may. Next puts scripts and styles into its pages, and the same page is kept for everybody, so it cannot carry nonces.
 */
function readersPolicy({ isDevelopment }: Site): string {
  return [
    "default-src 'self'",
    // While it is being written, React rebuilds stack traces with eval.
    `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: http: https:",
    "connect-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ')
}

/** Pictures and icons that other sites show: previews of links, readers of feeds. */
const SHOWN_ELSEWHERE = /\.(?:png|ico|svg|webp|jpg)$/

const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60

/**
 * The headers of an answer of whatever kind, before anybody knows which it will be. Pages of the desk have a stricter
 * policy in their place: lib/auth/desk-headers.ts.
 */
export function answerHeaders(site: Site) {
  const always: [name: string, value: string][] = [
    ['Content-Security-Policy', readersPolicy(site)],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'],
  ]
  if (site.url.startsWith('https:'))
    always.push(['Strict-Transport-Security', `max-age=${ONE_YEAR_SECONDS}; includeSubDomains`])

  return (path: string): [name: string, value: string][] => {
    const isShown = SHOWN_ELSEWHERE.test(path.replace(/\?.*$/s, ''))
    return [...always, ['Cross-Origin-Resource-Policy', isShown ? 'cross-origin' : 'same-origin']]
  }
}
