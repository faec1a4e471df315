import { enterCode } from '@/lib/auth/actions'
import { ActForm } from './act-form'
import { CodeField } from './code-field'

/** The second step of signing in; then on to `to`. */
export function CodeForm({ to }: { to: string }) {
  return (
    <ActForm act={enterCode} label="Sign in" look="primary" hidden={{ to }}>
      <CodeField label="Code" hint="From your authenticator app, or one of your backup codes." />
    </ActForm>
  )
}
