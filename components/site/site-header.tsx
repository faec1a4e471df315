import Link from 'next/link'
import { ThemeSwitch } from './theme-switch'

export function SiteHeader() {
  return (
    <header className="border-rule border-b print:hidden">
      <div className="max-w-wide mx-auto flex w-full items-center justify-between gap-4 px-5 py-3">
        <Link href="/" className="quiet-link py-1 text-lg font-bold tracking-tight">
          AlphaNode
        </Link>
        <nav aria-label="Site" className="font-ui flex gap-5 text-sm">
          <Link href="/" className="quiet-link py-2">
            Newest
          </Link>
          {/* Not fetched ahead: it depends on who is asking. */}
          <Link href="/desk" prefetch={false} className="quiet-link text-muted py-2">
            Desk
          </Link>
          <ThemeSwitch />
        </nav>
      </div>
    </header>
  )
}
