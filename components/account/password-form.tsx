import { changePassword } from '@/lib/auth/account/actions'
import { ActForm } from './act-form'
import { NewPassword } from './new-password'
import { OwnPassword } from './own-password'

export function PasswordForm({ email }: { email: string }) {
  return (
    <ActForm act={changePassword} label="Change password">
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <OwnPassword />
      <NewPassword label="New password" />
    </ActForm>
  )
}
