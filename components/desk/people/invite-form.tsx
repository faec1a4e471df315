import { ActForm } from '@/components/account/act-form'
import { TextField } from '@/components/ui/field'
import { invitePerson } from '@/lib/auth/people/actions'
import { RoleField } from './role-field'

/** Makes the link by which somebody new sets up an account. */
export function InviteForm() {
  return (
    <ActForm act={invitePerson} label="Make a link" look="primary">
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_12rem]">
        <TextField label="Email" name="email" type="email" autoComplete="off" required />
        <RoleField chosen="reviewer" />
      </div>
    </ActForm>
  )
}
