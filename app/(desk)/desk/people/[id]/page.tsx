import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { PersonActs } from '@/components/desk/people/person-acts'
import { PersonFacts } from '@/components/desk/people/person-facts'
import { findPersonForAdmin } from '@/lib/auth/people/queries'

export const metadata: Metadata = { title: 'Person' }

export default async function PersonPage({ params }: PageProps<'/desk/people/[id]'>) {
  const found = await findPersonForAdmin((await params).id)
  if (!found) notFound()

  return (
    <div className="max-w-wide mx-auto w-full space-y-10 px-5 pt-10">
      <div>
        <Link
          href="/desk/people"
          className="quiet-link font-ui text-muted inline-block py-2 text-sm"
        >
          All people
        </Link>
        <h1 className="text-title font-bold tracking-tight wrap-anywhere">{found.person.name}</h1>
      </div>
      <PersonFacts {...found} />
      <PersonActs person={found.person} />
    </div>
  )
}
