import { db } from '@/lib/db/client'
import type { Role } from '@/lib/db/generated/enums'
import { findStanding } from './people'
import { mayActAs } from './roles'

type Presence = { sessionId: string | null; personId: string; role: Role }

/** Whether a person may still act as `role` in this session: neither signed out nor suspended, and not given another role. */
export async function isStillAllowed({ sessionId, personId, role }: Presence): Promise<boolean> {
  if (sessionId === null) return false
  const [session, standing] = await Promise.all([
    db.session.count({ where: { id: sessionId, personId, expiresAt: { gt: new Date() } } }),
    findStanding(personId),
  ])
  return session > 0 && standing !== null && mayActAs(standing.role, role)
}
