import 'server-only'
import { headers } from 'next/headers'
import { addressOf } from '../address'
import { findInvitation } from './invitations.store'
import { findReset } from './resets.store'
import { triedLink } from './tried-link'

/** Whom the link with this token invites, or null; for anyone. */
export async function readInvitation(token: string) {
  return triedLink(addressOf(await headers()), () => findInvitation(token, new Date()))
}

/** Whose password the link with this token sets, or null; for anyone. */
export async function readReset(token: string) {
  return triedLink(addressOf(await headers()), () => findReset(token, new Date()))
}
