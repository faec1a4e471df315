import Link from 'next/link'
import type { ReactNode } from 'react'
import { mayActAs } from '@/lib/auth/roles'
import type { Person } from '@/lib/auth/session'
import { SignOutForm } from './sign-out-form'

type Props = {
  person: Pick<Person, 'name' | 'role'> | null
  /** How many background jobs failed; zero for who may not see them. */
  failedJobs: number
  children: ReactNode
}

/** What stands around everything at the desk. */
export function DeskFrame({ person, failedJobs, children }: Props) {
  return (
    <>
      <a
        href="#content"
        className="bg-accent font-ui text-on-accent sr-only z-10 px-4 py-2 focus:not-sr-only focus:absolute"
      >
        Skip to the content
      </a>
      <header className="border-rule bg-panel font-ui border-b text-sm">
        <div className="max-w-wide mx-auto flex w-full flex-wrap items-center gap-x-5 gap-y-1 px-5 py-2">
          <Link href="/desk" className="quiet-link py-2 font-semibold">
            AlphaNode<span className="max-sm:sr-only"> desk</span>
          </Link>
          <DeskNav role={person?.role ?? null} failedJobs={failedJobs} />
          {person && <SignOutForm name={person.name} />}
        </div>
      </header>
      <main id="content" tabIndex={-1} className="w-full grow pb-20 outline-none">
        {children}
      </main>
    </>
  )
}

type Role = NonNullable<Props['person']>['role']

/** Who may act as `role` uses it. Not all are fetched ahead: to open the cockpit is to claim a post. */
const links = [
  { href: '/desk', name: 'Queue', role: 'reviewer', isAhead: true },
  { href: '/desk/review', name: 'Review', role: 'reviewer', isAhead: false },
  { href: '/desk/blocks', name: 'Blocks', role: 'reviewer', isAhead: false },
  { href: '/desk/changes', name: 'Changes', role: 'reviewer', isAhead: false },
  { href: '/desk/duplicates', name: 'Near copies', role: 'reviewer', isAhead: false },
  { href: '/desk/progress', name: 'Progress', role: 'reviewer', isAhead: false },
  { href: '/desk/imports', name: 'Imports', role: 'editor', isAhead: true },
  { href: '/desk/people', name: 'People', role: 'admin', isAhead: true },
  { href: '/desk/policies', name: 'Policies', role: 'admin', isAhead: true },
] as const

/** Below the first row, where there is not the room for one. */
function DeskNav({ role, failedJobs }: { role: Role; failedJobs: number }) {
  const look = 'quiet-link text-muted py-2 max-sm:py-1.5'
  return (
    <nav
      aria-label="Desk"
      className={`flex flex-wrap gap-x-5 max-lg:gap-x-3 max-sm:gap-x-4 ${role ? 'max-lg:order-last max-lg:w-full' : ''}`}
    >
      <Link href="/" className={look}>
        Site
      </Link>
      {links
        .filter((link) => mayActAs(role, link.role))
        .map(({ href, name, isAhead }) => (
          <Link key={href} href={href} prefetch={isAhead ? null : false} className={look}>
            {name}
          </Link>
        ))}
      {failedJobs > 0 && (
        <Link href="/desk/failed-jobs" prefetch={false} className={look}>
          Failed jobs ({failedJobs})
        </Link>
      )}
    </nav>
  )
}
