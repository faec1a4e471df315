import type { Metadata } from 'next'
import { Authenticator } from '@/components/account/authenticator'
import { Confirmation } from '@/components/account/confirmation'
import { PasskeyList } from '@/components/account/passkey-list'
import { PasswordForm } from '@/components/account/password-form'
import { SessionList } from '@/components/account/session-list'
import { PanelSection } from '@/components/desk/panel-section'
import { readAccount } from '@/lib/auth/account/queries'

export const metadata: Metadata = { title: 'Your account' }

export default async function AccountPage() {
  const account = await readAccount()
  const { name, email, role, sessions, passkeys, authenticator, isConfirmed } = account

  return (
    <div className="max-w-wide mx-auto w-full space-y-10 px-5 pt-10">
      <div className="space-y-2">
        <h1 className="text-title font-bold tracking-tight">Your account</h1>
        <p className="text-muted wrap-anywhere">
          {name}, {email}, {role}
        </p>
      </div>
      <div className="grid gap-x-12 gap-y-12 md:grid-cols-2">
        <PanelSection title="Password">
          <PasswordForm email={email} />
        </PanelSection>
        <PanelSection title="Authenticator app">
          <Authenticator {...authenticator} />
        </PanelSection>
        {!isConfirmed && (
          <PanelSection title="Confirm that it is you">
            <Confirmation hasPasskeys={passkeys.length > 0} />
          </PanelSection>
        )}
        <PanelSection title="Passkeys">
          <PasskeyList passkeys={passkeys} isConfirmed={isConfirmed} />
        </PanelSection>
        <PanelSection title="Where you are signed in">
          <SessionList sessions={sessions} isConfirmed={isConfirmed} />
        </PanelSection>
      </div>
    </div>
  )
}
