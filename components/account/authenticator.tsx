'use client'
import { useAct } from '@/components/desk/use-act'
import type { Enrolment } from '@/lib/auth/account/account-view'
import {
  beginAuthenticator,
  cancelAuthenticator,
  confirmAuthenticator,
  endAuthenticator,
  renewBackupCodes,
} from '@/lib/auth/account/actions'
import { ActForm, Said } from './act-form'
import { EnrolmentForm } from './enrolment-form'
import { OwnPassword } from './own-password'

type Props = { state: 'off' | 'pending' | 'on'; enrolment: Enrolment | null }

/** Setting up, using and giving up an authenticator app. */
export function Authenticator({ state, enrolment }: Props) {
  // Held here, because the backup codes it answers with must outlive the form that asked.
  const [confirmation, confirm] = useAct(confirmAuthenticator, { status: 'idle' })

  if (state === 'off')
    return (
      <ActForm act={beginAuthenticator} label="Set up an authenticator app">
        <p>With one, signing in asks for your password and then for a code from your phone.</p>
        <OwnPassword />
      </ActForm>
    )
  if (enrolment)
    return (
      <div className="space-y-5">
        <EnrolmentForm enrolment={enrolment} outcome={confirmation} submit={confirm} />
        <ActForm act={cancelAuthenticator} label="Do not set it up" />
      </div>
    )
  return (
    <div className="space-y-5">
      <p>Signing in asks for a code of your authenticator app.</p>
      {confirmation.status === 'done' && <Said outcome={confirmation} />}
      <details>
        <summary className="font-ui py-1 text-sm font-medium">New backup codes …</summary>
        <ActForm act={renewBackupCodes} label="Make new codes">
          <p>They replace the ones you have.</p>
          <OwnPassword />
        </ActForm>
      </details>
      <details>
        <summary className="font-ui py-1 text-sm font-medium">Stop asking for a code …</summary>
        <ActForm act={endAuthenticator} label="Turn it off">
          <OwnPassword />
        </ActForm>
      </details>
    </div>
  )
}
