import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Role } from '@/lib/db/generated/enums'
import { auth } from './auth'
import { findRole } from './people'
import { signInPath } from './return-path'
import { mayActAs } from './roles'

/** Who is asking. Without a role a person is signed in and may do nothing. */
export type Person = { id: string; name: string; email: string; role: Role | null }

/** Who is asking, or null; read once per request. While rendering no cookie can be set, so nothing is renewed. */
export const findPerson = cache(() => readPerson({ disableRefresh: true }))

/** Who is acting, or null; in actions. A session in use is renewed. */
export const findActor = () => readPerson({})

/**
 * The person asking, who may act as `role`. A visitor is sent to sign in and then back to `path`; who has another
 * role is told so.
 */
export async function requireRole(role: Role, path: string): Promise<Person> {
  const person = await findPerson()
  if (!person?.role) redirect(signInPath(path))
  return mayActAs(person.role, role) ? person : redirect('/desk/not-allowed')
}

async function readPerson(query: { disableRefresh?: boolean }): Promise<Person | null> {
  const asked = await headers() // first: it keeps a build from rendering what depends on the visitor
  const session = await auth().api.getSession({ headers: asked, query })
  if (!session) return null
  const { id, name, email } = session.user
  return { id, name, email, role: await findRole(id) }
}
