import { TextField } from '@/components/ui/field'
import { acceptInvitation } from '@/lib/auth/links/actions'
import { ActForm } from './act-form'
import { NewPassword } from './new-password'

type Props = { token: string; email: string }

/** Somebody invited says who they are. */
export function InvitationForm({ token, email }: Props) {
  return (
    <ActForm act={acceptInvitation} label="Make my account" look="primary" hidden={{ token }}>
      <TextField
        label="Email"
        type="email"
        autoComplete="username"
        defaultValue={email}
        readOnly
        hint="You sign in with it."
      />
      <TextField
        label="Your name"
        name="name"
        autoComplete="name"
        maxLength={100}
        hint="It stands beside what you decide."
        required
      />
      <NewPassword label="Password" />
    </ActForm>
  )
}
