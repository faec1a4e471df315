import Link from 'next/link'
import type { ReactNode } from 'react'
import { mayActAs } from '@/lib/auth/roles'
import type { Person } from '@/lib/auth/session'
import { SignOutForm } from './sign-out-form'

type Props = { person: Pick<Person, 'name' | 'role'> | null; children: ReactNode }

/** What stands around everything at the desk. */
export function DeskFrame({ person, children }: Props) {
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
          <Link href="/" className="quiet-link text-muted py-2">
            Site
          </Link>
          {person && mayActAs(person.role, 'reviewer') && <ReviewLinks />}
          {person && mayActAs(person.role, 'editor') && (
            <Link href="/desk/imports" className="quiet-link text-muted py-2">
              Imports
            </Link>
          )}
          {person && mayActAs(person.role, 'admin') && (
            <Link href="/desk/people" className="quiet-link text-muted py-2">
              People
            </Link>
          )}
          {person && mayActAs(person.role, 'admin') && (
            <Link href="/desk/policies" className="quiet-link text-muted py-2">
              Policies
            </Link>
          )}
          {person && <SignOutForm name={person.name} />}
        </div>
      </header>
      <main id="content" tabIndex={-1} className="w-full grow pb-20 outline-none">
        {children}
      </main>
    </>
  )
}

/** What every reviewer uses. */
function ReviewLinks() {
  return (
    <>
      <Link href="/desk" className="quiet-link text-muted py-2">
        Queue
      </Link>
      {/* Not fetched ahead: to open it is to claim a post. */}
      <Link href="/desk/review" prefetch={false} className="quiet-link text-muted py-2">
        Review
      </Link>
      <Link href="/desk/changes" prefetch={false} className="quiet-link text-muted py-2">
        Changes
      </Link>
      <Link href="/desk/progress" prefetch={false} className="quiet-link text-muted py-2">
        Progress
      </Link>
    </>
  )
}
