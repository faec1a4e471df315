import type { Metadata } from 'next'
import { InvitationForm } from '@/components/account/invitation-form'
import { SpentLink } from '@/components/account/spent-link'
import { readInvitation } from '@/lib/auth/links/queries'

export const metadata: Metadata = { title: 'Invitation' }

export default async function InvitationPage({ params }: PageProps<'/invitation/[token]'>) {
  const { token } = await params
  const invitation = await readInvitation(token)
  if (!invitation) return <SpentLink />

  return (
    <div className="mx-auto max-w-md space-y-8 px-5 pt-16">
      <h1 className="text-title font-bold tracking-tight">Welcome to the desk</h1>
      <p>You are invited to help with this archive, as {invitation.role}.</p>
      <InvitationForm token={token} email={invitation.email} />
    </div>
  )
}
