'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { env } from '@/lib/env'
import { addressOf } from '../address'
import { PersonName, WantedPassword } from '../credentials'
import { visitorAction } from '../guard'
import { isBusy } from '../hashing'
import type { Verdict } from '../outcome'
import { busy, refusal } from '../outcome'
import { faultOf } from '../password-rules'
import { noteChange } from '../trail'
import * as invitations from './invitations.store'
import * as resets from './resets.store'
import { triedLink } from './tried-link'

const spent = refusal(
  'changed',
  'This link was used or has expired. Ask whoever gave it to you for another.',
)

const Token = z.string().max(100)
const Acceptance = z.object({ token: Token, name: z.string(), password: WantedPassword })

/** Makes the account that a link invites to. */
export const acceptInvitation = visitorAction(Acceptance, async ({ token, password, ...input }) => {
  const now = new Date()
  const address = addressOf(await headers())
  const found = await triedLink(address, () => invitations.findInvitation(token, now))
  if (!found) return spent
  const typed = PersonName.safeParse(input.name)
  if (!typed.success) return refusal('input', typed.error.issues[0]?.message ?? '')
  const name = typed.data
  const fault = faultOf(password, { email: found.email, name, site: env.SITE_URL })
  if (fault) return refusal('input', fault)
  return unlessBusy(async () => {
    const wanted = { token, name, password, now }
    const made = await triedLink(address, () => invitations.acceptInvitation(wanted))
    if (!made) return spent
    noteChange('account made', found.email)
    return redirect('/sign-in?done=account')
  })
})

const Reset = z.object({ token: Token, password: WantedPassword })

/** Sets the password that a link is for. */
export const resetPassword = visitorAction(Reset, async ({ token, password }) => {
  const now = new Date()
  const address = addressOf(await headers())
  const found = await triedLink(address, () => resets.findReset(token, now))
  if (!found) return spent
  const fault = faultOf(password, { ...found, site: env.SITE_URL })
  if (fault) return refusal('input', fault)
  return unlessBusy(async () => {
    const isSet = await triedLink(address, () => resets.resetPassword({ token, password, now }))
    if (!isSet) return spent
    noteChange('password reset', found.email)
    return redirect('/sign-in?done=password')
  })
})

async function unlessBusy(act: () => Promise<Verdict>): Promise<Verdict> {
  try {
    return await act()
  } catch (cause) {
    if (isBusy(cause)) return busy
    throw cause
  }
}
