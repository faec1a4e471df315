import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { ThemeScript } from '@/components/site/theme-script'
import { textFace } from '@/components/ui/fonts/text-face'
import { env } from '@/lib/env'
import { HEIGHT, WIDTH } from '@/lib/indexing/picture/social-picture'
import './globals.css'

/** What stands beside a link to a page that has no picture of its own. */
const picture = {
  url: '/social.png',
  width: WIDTH,
  height: HEIGHT,
  alt: 'AlphaNode: a technical archive that says how far each post has been reviewed.',
}

export const metadata: Metadata = {
  metadataBase: new URL(env.SITE_URL),
  title: { default: 'AlphaNode', template: '%s · AlphaNode' },
  description: 'A technical archive that says how far each post has been reviewed.',
  icons: {
    icon: [
      { url: '/favicon.ico', sizes: '48x48' },
      { url: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
    ],
    apple: { url: '/apple-touch-icon.png', sizes: '180x180' },
  },
  manifest: '/manifest.webmanifest',
  openGraph: { type: 'website', siteName: 'AlphaNode', locale: 'en_GB', images: [picture] },
  twitter: { card: 'summary_large_image', images: [picture] },
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#161819' },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // The script changes it before React looks at it.
    <html lang="en" className={textFace.variable} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body className="flex min-h-dvh flex-col">{children}</body>
    </html>
  )
}
