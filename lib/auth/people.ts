import { randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { z } from 'zod'
import { db } from '@/lib/db/client'
import type { Role } from '@/lib/db/generated/enums'

const Credentials = z.object({
  /** Sign-in accepts no other, and looks it up in lower case. */
  email: z.string().trim().toLowerCase().pipe(z.email('That is no email address.')),
  password: z
    .string()
    .min(8, 'A password has at least 8 characters.')
    .max(128, 'A password has at most 128 characters.'),
})

export type NewPerson = { email: string; name: string; role: Role; password: string }

/**
 * Gives a person a way in and a role. Who is known by that email is kept, and gets this name, role and
 * password. Gives the person's id; throws a readable error for an email or password that cannot be used.
 */
export async function addPerson({ name, role, ...credentials }: NewPerson): Promise<string> {
  const { email, password } = Credentials.parse(credentials)
  const hash = await hashPassword(password)
  return db.$transaction(async (tx) => {
    const { id } = await tx.person.upsert({
      where: { email },
      create: { id: randomUUID(), email, name, emailVerified: true },
      update: { name },
      select: { id: true },
    })
    await tx.account.upsert({
      where: { providerId_accountId: { providerId: 'credential', accountId: id } },
      create: {
        id: randomUUID(),
        providerId: 'credential',
        accountId: id,
        personId: id,
        password: hash,
      },
      update: { password: hash },
      select: { id: true },
    })
    await tx.appointment.upsert({
      where: { personId: id },
      create: { personId: id, role },
      update: { role },
      select: { personId: true },
    })
    return id
  })
}

export function countPeople(): Promise<number> {
  return db.person.count()
}

/** The role a person holds now; null without an appointment. */
export async function findRole(personId: string): Promise<Role | null> {
  const appointment = await db.appointment.findUnique({
    where: { personId },
    select: { role: true },
  })
  return appointment?.role ?? null
}
