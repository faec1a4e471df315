import type { Metadata } from 'next'
import { InvitationList } from '@/components/desk/people/invitation-list'
import { InviteForm } from '@/components/desk/people/invite-form'
import { PeopleList } from '@/components/desk/people/people-list'
import { listPeople } from '@/lib/auth/people/queries'

export const metadata: Metadata = { title: 'People' }

export default async function PeoplePage() {
  const { people, invitations, ownId, isCut } = await listPeople()

  return (
    <div className="max-w-wide mx-auto w-full space-y-12 px-5 pt-10">
      <h1 className="text-title font-bold tracking-tight">People</h1>
      <section className="max-w-2xl space-y-5">
        <h2 className="text-xl font-semibold">Invite somebody</h2>
        <InviteForm />
      </section>
      {invitations.length > 0 && (
        <section className="space-y-5">
          <h2 className="text-xl font-semibold">Invited</h2>
          <InvitationList invitations={invitations} />
        </section>
      )}
      <section className="space-y-5">
        <h2 className="text-xl font-semibold">Who has an account</h2>
        <PeopleList people={people} ownId={ownId} />
        {isCut && <p className="text-muted">Only the first {people.length} are listed.</p>}
      </section>
    </div>
  )
}
