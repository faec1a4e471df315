import { confirmIdentity } from '@/lib/auth/account/actions'
import { ActForm } from './act-form'
import { EnterWithPasskey } from './enter-with-passkey'
import { OwnPassword } from './own-password'

/** Shows once more who one is, before ways to sign in and sessions can be changed. */
export function Confirmation({ hasPasskeys }: { hasPasskeys: boolean }) {
  return (
    <div className="space-y-4">
      <ActForm act={confirmIdentity} label="Confirm">
        <p>
          To add or remove passkeys and to end sessions, enter your password. You then have five
          minutes.
        </p>
        <OwnPassword />
      </ActForm>
      {hasPasskeys && <EnterWithPasskey to="/desk/account" />}
    </div>
  )
}
