import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { db } from '@/lib/db/client'
import type { Role } from '@/lib/db/generated/enums'
import { env } from '@/lib/env'
import { Email, PersonName, preparePassword } from './credentials'
import { faultOf } from './password-rules'
import { keepingAnAdmin } from './people/admins'

const Given = z.object({ email: Email, name: PersonName, password: z.string() })

export type NewPerson = { email: string; name: string; role: Role; password: string }

/**
 * Gives a person a way in and a role. Who is known by that email is kept, gets this name, role and
 * password, and is no longer suspended. Gives the person's id; throws a readable error for an email, name or password that cannot be used, and
 * when no admin would be left.
 */
export async function addPerson({ role, ...given }: NewPerson): Promise<string> {
  const { email, name, password } = Given.parse(given)
  const fault = faultOf(password, { email, name, site: env.SITE_URL })
  if (fault) throw new Error(fault)
  const setPassword = await preparePassword(password)
  return keepingAnAdmin(async (tx) => {
    const { id } = await tx.person.upsert({
      where: { email },
      create: { id: randomUUID(), email, name, emailVerified: true },
      update: { name, suspendedAt: null },
      select: { id: true },
    })
    await setPassword(tx, id)
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

/** What a person may do now, and when they were last noticed; null without an appointment, and while suspended. */
export async function findStanding(
  personId: string,
): Promise<{ role: Role; seenAt: Date | null } | null> {
  const appointment = await db.appointment.findFirst({
    where: { personId, person: { suspendedAt: null } },
    select: { role: true, person: { select: { seenAt: true } } },
  })
  return appointment && { role: appointment.role, seenAt: appointment.person.seenAt }
}

/** Whether a person may open a session: they were neither suspended nor removed. */
export async function mayEnter(personId: string): Promise<boolean> {
  const where = { id: personId, suspendedAt: null, removedAt: null }
  return (await db.person.count({ where })) > 0
}

/** Notes that a person used the desk, unless that was noted after `since`. */
export async function noteSeen(personId: string, at: Date, since: Date) {
  await db.person.updateMany({
    where: { id: personId, OR: [{ seenAt: null }, { seenAt: { lt: since } }] },
    data: { seenAt: at },
  })
}
