/** What is in `public/`, by its path: answered as it is, without a look into the database. */
export const staticFiles = [
  'apple-touch-icon.png',
  'favicon.ico',
  'fonts/jetbrains-mono-OFL.txt',
  'fonts/jetbrains-mono.woff2',
  'fonts/literata-OFL.txt',
  'fonts/literata-cyrillic-600.woff',
  'fonts/literata-greek-600.woff',
  'fonts/literata-latin-600.woff',
  'fonts/literata-latin-ext-600.woff',
  'fonts/literata.woff2',
  'icon-192.png',
  'icon-512.png',
  'icon-maskable-192.png',
  'icon-maskable-512.png',
  'icon.svg',
  'manifest.webmanifest',
  'social.png',
] as const

/** Their names stay when they change, so nobody keeps them for longer than a day. */
export const staticHeaders = staticFiles.map((path) => ({
  source: `/${path}`,
  headers: [{ key: 'Cache-Control', value: 'public, max-age=86400' }],
}))

const known: ReadonlySet<string> = new Set(staticFiles)

export const isStatic = (segments: readonly string[]) => known.has(segments.join('/'))
