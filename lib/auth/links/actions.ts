'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { addressOf } from '../address'
import { Password, PersonName } from '../credentials'
import { visitorAction } from '../guard'
import { refusal } from '../outcome'
import * as invitations from './invitations.store'
import * as resets from './resets.store'
import { triedLink } from './tried-link'

const spent = refusal(
  'changed',
  'This link was used or has expired. Ask whoever gave it to you for another.',
)

const Acceptance = z.object({ token: z.string().max(100), name: PersonName, password: Password })

/** Makes the account that a link invites to. */
export const acceptInvitation = visitorAction(Acceptance, async (input) => {
  const now = new Date()
  const address = addressOf(await headers())
  const made = await triedLink(address, () => invitations.acceptInvitation({ ...input, now }))
  return made ? redirect('/sign-in?done=account') : spent
})

const Reset = z.object({ token: z.string().max(100), password: Password })

/** Sets the password that a link is for. */
export const resetPassword = visitorAction(Reset, async (input) => {
  const now = new Date()
  const address = addressOf(await headers())
  const isSet = await triedLink(address, () => resets.resetPassword({ ...input, now }))
  return isSet ? redirect('/sign-in?done=password') : spent
})
