import type { ReactNode } from 'react'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

/** What stands around everything a reader sees. */
export function SiteFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <a
        href="#main:"
        className="bg-accent font-ui text-on-accent sr-only z-10 px-4 py-2 focus:not-sr-only focus:absolute"
      >
        Skip to the content
      </a>
      <SiteHeader />
      {/* No heading's anchor holds a colon, so none can be this one. */}
      <main id="main:" tabIndex={-1} className="w-full grow outline-none">
        {children}
      </main>
      <SiteFooter />
    </>
  )
}
