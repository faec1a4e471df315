import type { Role } from '@/lib/db/generated/enums'

/** A person as admins see them. Dates are ISO 8601. */
export type PersonRow = {
  id: string
  name: string
  email: string
  role: Role | null
  seenAt: string | null
  suspendedAt: string | null
  /** Sessions that have not ended. */
  sessions: number
}

/** A person with how they may sign in. */
export type PersonPage = PersonRow & {
  since: string
  passkeys: number
  hasAuthenticator: boolean
}

/** An invitation that nobody has taken up yet. */
export type InvitationRow = {
  id: number
  email: string
  role: Role
  expiresAt: string
  isExpired: boolean
  invitedBy: string | null
}
