'use client'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { signIn } from '@/lib/auth/actions'
import { useAct } from './use-act'

/** Email and password; then on to `to`. A plain form before its script is there. */
export function SignInForm({ to }: { to: string }) {
  const [outcome, submit, pending] = useAct(signIn, { status: 'idle' })
  const kept = outcome.status === 'refused' ? outcome.kept : {}

  return (
    <form action={submit} className="space-y-5">
      {outcome.status === 'refused' && <Notice tone="refused">{outcome.reason}</Notice>}
      <input type="hidden" name="to" value={to} />
      <TextField
        label="Email"
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={kept.email}
        required
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <Button type="submit" look="primary" disabled={pending}>
        Sign in
      </Button>
    </form>
  )
}
