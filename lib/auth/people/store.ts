import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import type { Role } from '@/lib/db/generated/enums'
import { keepingAnAdmin } from './admins'
import type { PersonPage, PersonRow } from './person-row'

/** Beyond this many, the list says so: a desk with more people needs another list. */
export const MOST_PEOPLE = 500

const rowFields = {
  id: true,
  name: true,
  email: true,
  seenAt: true,
  suspendedAt: true,
  appointment: { select: { role: true } },
} as const satisfies Prisma.PersonSelect

const openSessions = (now: Date) => ({ sessions: { where: { expiresAt: { gt: now } } } })

/** Who may use the desk or is kept from it, by name; the first five hundred. */
export async function listPeople(now: Date): Promise<PersonRow[]> {
  const people = await db.person.findMany({
    where: { removedAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST_PEOPLE,
    select: { ...rowFields, _count: { select: openSessions(now) } },
  })
  return people.map((person) => toRow(person))
}

/** The person with this id, unless removed. */
export async function findPersonById(id: string, now: Date): Promise<PersonPage | null> {
  const person = await db.person.findFirst({
    where: { id, removedAt: null },
    select: {
      ...rowFields,
      createdAt: true,
      twoFactorEnabled: true,
      _count: { select: { ...openSessions(now), passkeys: true } },
    },
  })
  return (
    person && {
      ...toRow(person),
      since: person.createdAt.toISOString(),
      passkeys: person._count.passkeys,
      hasAuthenticator: person.twoFactorEnabled,
    }
  )
}

type Found = Prisma.PersonGetPayload<{ select: typeof rowFields }> & {
  _count: { sessions: number }
}

function toRow({ appointment, seenAt, suspendedAt, _count, ...person }: Found): PersonRow {
  const { id, name, email } = person
  return {
    id,
    name,
    email,
    role: appointment?.role ?? null,
    seenAt: seenAt?.toISOString() ?? null,
    suspendedAt: suspendedAt?.toISOString() ?? null,
    sessions: _count.sessions,
  }
}

/** The id of who signs in with this email; null for a stranger. */
export async function findPersonId(email: string): Promise<string | null> {
  const person = await db.person.findUnique({ where: { email }, select: { id: true } })
  return person?.id ?? null
}

/** Gives a person another role; false when there is no such person. Throws `LastAdmin`. */
export function changeRole(id: string, role: Role): Promise<boolean> {
  return keepingAnAdmin(async (tx) => {
    if (!(await isHere(tx, id))) return false
    await tx.appointment.upsert({
      where: { personId: id },
      create: { personId: id, role },
      update: { role, appointedAt: new Date() },
      select: { personId: true },
    })
    return true
  })
}

/** Keeps a person from the desk from now on, and ends what they have open. Throws `LastAdmin`. */
export function suspend(id: string, at: Date): Promise<boolean> {
  return keepingAnAdmin(async (tx) => {
    if (!(await isHere(tx, id))) return false
    await tx.person.updateMany({ where: { id, suspendedAt: null }, data: { suspendedAt: at } })
    await tx.session.deleteMany({ where: { personId: id } })
    return true
  })
}

/** Lets a suspended person back in, with the role and password they had. */
export async function unsuspend(id: string): Promise<boolean> {
  const { count } = await db.person.updateMany({
    where: { id, removedAt: null },
    data: { suspendedAt: null },
  })
  return count > 0
}

/** Signs a person out everywhere; gives how many sessions that ended. */
export async function endSessions(personId: string): Promise<number> {
  const { count } = await db.session.deleteMany({ where: { personId } })
  return count
}

/**
 * Takes everything from a person but their id and name, which decisions and imports refer to; their email is free
 * again. Throws `LastAdmin`.
 */
export function removePerson(id: string, at: Date): Promise<boolean> {
  return keepingAnAdmin(async (tx) => {
    if (!(await isHere(tx, id))) return false
    const theirs = { where: { personId: id } }
    await tx.session.deleteMany(theirs)
    await tx.account.deleteMany(theirs)
    await tx.passkey.deleteMany(theirs)
    await tx.authenticator.deleteMany(theirs)
    await tx.resetLink.deleteMany(theirs)
    await tx.appointment.deleteMany(theirs)
    await tx.person.update({
      where: { id },
      data: {
        email: `${id}@removed.invalid`,
        image: null,
        twoFactorEnabled: false,
        suspendedAt: null,
        removedAt: at,
      },
      select: { id: true },
    })
    return true
  })
}

const isHere = async (tx: Prisma.TransactionClient, id: string) =>
  (await tx.person.count({ where: { id, removedAt: null } })) > 0
