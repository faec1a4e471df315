import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { NoRole } from '@/components/desk/no-role'
import { SignInForm } from '@/components/desk/sign-in-form'
import { returnPath } from '@/lib/auth/return-path'
import { findPerson } from '@/lib/auth/session'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const to = returnPath((await searchParams).to)
  const person = await findPerson()
  if (person?.role) redirect(to)

  return (
    <div className="mx-auto max-w-md space-y-8 px-5 pt-16">
      <h1 className="text-title font-bold tracking-tight">Sign in to the desk</h1>
      {person ? <NoRole name={person.name} /> : <SignInForm to={to} />}
    </div>
  )
}
