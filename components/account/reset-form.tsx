import { resetPassword } from '@/lib/auth/links/actions'
import { ActForm } from './act-form'
import { NewPassword } from './new-password'

/** A new password for who was given the link. */
export function ResetForm({ token, email }: { token: string; email: string }) {
  return (
    <ActForm act={resetPassword} label="Set password" look="primary" hidden={{ token }}>
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <NewPassword label={`New password for ${email}`} />
    </ActForm>
  )
}
