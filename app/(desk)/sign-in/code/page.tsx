import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { CodeForm } from '@/components/account/code-form'
import { returnPath, signInPath } from '@/lib/auth/return-path'
import { findPerson } from '@/lib/auth/session'

export const metadata: Metadata = { title: 'Sign in' }

export default async function CodePage({ searchParams }: PageProps<'/sign-in/code'>) {
  const to = returnPath((await searchParams).to)
  if ((await findPerson())?.role) redirect(to)

  return (
    <div className="mx-auto max-w-md space-y-8 px-5 pt-16">
      <h1 className="text-title font-bold tracking-tight">Enter your code</h1>
      <CodeForm to={to} />
      <p>
        <Link href={signInPath(to)} className="text-accent underline underline-offset-4">
          Start over
        </Link>
      </p>
    </div>
  )
}
