import 'server-only'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Role } from '@/lib/db/generated/enums'
import { auth } from './auth'
import { findStanding, noteSeen } from './people'
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

/** The id of the session that is asking, or null. */
export const findSessionId = cache(async (): Promise<string | null> => {
  const found = await readSession({ disableRefresh: true })
  return found?.session.id ?? null
})

async function readPerson(query: { disableRefresh?: boolean }): Promise<Person | null> {
  const found = await readSession(query)
  if (!found) return null
  const { id, name, email } = found.user
  const standing = await findStanding(id)
  if (standing) await notice(id, standing.seenAt)
  return { id, name, email, role: standing?.role ?? null }
}

async function readSession(query: { disableRefresh?: boolean }) {
  const asked = new Headers(await headers()) // first: it keeps a build from rendering what depends on the visitor
  // After an action that replaced the session, only Next's cookies know the new one.
  asked.set('cookie', (await cookies()).toString())
  return auth().api.getSession({ headers: asked, query })
}

const FIVE_MINUTES = 5 * 60_000

/** A row written at every request would cost more than knowing the second is worth. */
async function notice(id: string, seenAt: Date | null) {
  const now = Date.now()
  const since = new Date(now - FIVE_MINUTES)
  if (!seenAt || seenAt < since) await noteSeen(id, new Date(now), since)
}
