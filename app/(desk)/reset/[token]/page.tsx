import type { Metadata } from 'next'
import { ResetForm } from '@/components/account/reset-form'
import { SpentLink } from '@/components/account/spent-link'
import { readReset } from '@/lib/auth/links/queries'

export const metadata: Metadata = { title: 'New password' }

export default async function ResetPage({ params }: PageProps<'/reset/[token]'>) {
  const { token } = await params
  const reset = await readReset(token)
  if (!reset) return <SpentLink />

  return (
    <div className="mx-auto max-w-md space-y-8 px-5 pt-16">
      <h1 className="text-title font-bold tracking-tight">Set a new password</h1>
      {reset.dropsSecondFactor && (
        <p>Your passkeys and authenticator app are forgotten when you do.</p>
      )}
      <ResetForm token={token} email={reset.email} />
    </div>
  )
}
