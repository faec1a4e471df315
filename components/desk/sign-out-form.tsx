'use client'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { signOut } from '@/lib/auth/actions'
import { useAct } from './use-act'

/** Who is signed in, and the way out. */
export function SignOutForm({ name }: { name: string }) {
  const [outcome, submit, pending] = useAct(signOut, { status: 'idle' })

  return (
    <form action={submit} className="ml-auto flex items-center gap-4">
      <Link href="/desk/account" className="quiet-link text-muted py-2">
        <span className="sr-only">Your account, </span>
        {name}
      </Link>
      <Button type="submit" disabled={pending}>
        Sign out
      </Button>
      {outcome.status === 'refused' && <span role="alert">{outcome.reason}</span>}
    </form>
  )
}
