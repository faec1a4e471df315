import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { EnterWithPasskey } from '@/components/account/enter-with-passkey'
import { NoRole } from '@/components/desk/no-role'
import { SignInForm } from '@/components/desk/sign-in-form'
import { Notice } from '@/components/ui/notice'
import { returnPath } from '@/lib/auth/return-path'
import { findPerson } from '@/lib/auth/session'

export const metadata: Metadata = { title: 'Sign in' }

const news = new Map<unknown, string>([
  ['account', 'Your account is ready. Please sign in.'],
  ['password', 'Your new password is set. Please sign in.'],
])

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { to: wanted, done } = await searchParams
  const to = returnPath(wanted)
  const person = await findPerson()
  if (person?.role) redirect(to)
  const said = news.get(done)

  return (
    <div className="mx-auto max-w-md space-y-8 px-5 pt-16">
      <h1 className="text-title font-bold tracking-tight">Sign in to the desk</h1>
      {said && <Notice tone="done">{said}</Notice>}
      {person ? <NoRole name={person.name} /> : <SignInForm to={to} />}
      {!person && <EnterWithPasskey to={to} />}
    </div>
  )
}
