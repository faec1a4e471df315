import Link from 'next/link'
import { SearchBox } from './search-box'
import { ThemeSwitch } from './theme-switch'

/** One row where there is room; on a phone the ways in come below. */
export function SiteHeader() {
  return (
    <header className="border-rule border-b print:hidden">
      <div className="max-w-wide mx-auto flex w-full flex-wrap items-center gap-x-5 px-5 py-2.5 sm:py-3">
        <Link href="/" className="quiet-link mr-auto py-1 text-lg font-bold tracking-tight">
          AlphaNode
        </Link>
        <SearchBox />
        <SiteNav />
        <ThemeSwitch />
      </div>
    </header>
  )
}

const look = 'quiet-link py-2'

function SiteNav() {
  return (
    <nav
      aria-label="Site"
      className="font-ui flex flex-wrap justify-between gap-x-2 text-sm max-md:order-last max-md:w-full sm:gap-x-5 md:justify-start"
    >
      <Link href="/#newest" className={look}>
        Newest
      </Link>
      <Link href="/stacks" prefetch={false} className={look}>
        Stacks
      </Link>
      <Link href="/problems" prefetch={false} className={look}>
        Problems
      </Link>
      <Link href="/about" prefetch={false} className={look}>
        About
      </Link>
      {/* Not fetched ahead: it depends on who is asking. */}
      <Link href="/desk" prefetch={false} className={`${look} text-muted`}>
        Desk
      </Link>
    </nav>
  )
}
