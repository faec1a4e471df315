'use server'
import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { z } from 'zod'
import { env } from '@/lib/env'
import { auth } from '../auth'
import { WantedPassword } from '../credentials'
import { reviewerAction } from '../guard'
import { refusal, refusals } from '../outcome'
import { faultOf } from '../password-rules'
import { findSessionId } from '../session'
import { noteChange } from '../trail'
import { confirmSession } from './confirmation.store'
import { confirmed } from './confirmed'
import { confirmedAction } from './confirmed-action'
import { dropPendingAuthenticator, endOwnSessions, removePasskey } from './store'

const path = '/desk/account'
const wrongPassword = 'That is not your password. Nothing was changed.'

const Typed = z.string().max(1_000)
const Confirmed = z.object({ current: Typed })

const NewPassword = z.object({ current: Typed, password: WantedPassword })

/** Sets a new password and signs out everywhere else. */
export const changePassword = reviewerAction(NewPassword, async (input, person) => {
  const { current, password } = input
  const fault = faultOf(password, { ...person, site: env.SITE_URL })
  if (fault) return refusal('input', fault)
  return confirmed(person.id, wrongPassword, async () => {
    await auth().api.changePassword({
      body: { currentPassword: current, newPassword: password, revokeOtherSessions: true },
      headers: await headers(),
    })
    noteChange('password changed', person.id)
    revalidatePath(path)
    return { status: 'done', message: 'Your password is changed. You are signed out elsewhere.' }
  })
})

/** Makes the secret of an authenticator; it counts when a code of it was entered. */
export const beginAuthenticator = reviewerAction(Confirmed, async ({ current }, { id }) =>
  confirmed(id, wrongPassword, async () => {
    await auth().api.enableTwoFactor({ body: { password: current }, headers: await headers() })
    noteChange('authenticator begun', id)
    revalidatePath(path)
    return { status: 'done', message: 'Now add the key to your app, and enter the code it shows.' }
  }),
)

const Code = z.object({ code: z.string().max(100) })

export const confirmAuthenticator = reviewerAction(Code, async ({ code }, { id }) =>
  confirmed(id, 'That code is not right. An app shows a new one every 30 seconds.', async () => {
    const call = { body: { code: code.replaceAll(/\s/g, '') }, headers: await headers() }
    await auth().api.verifyTOTP(call)
    const { backupCodes } = await auth().api.viewBackupCodes({ body: { userId: id } })
    noteChange('authenticator on', id)
    revalidatePath(path)
    return {
      status: 'done',
      message: 'Signing in now asks for a code. Keep these backup codes: each works once.',
      once: backupCodes,
    }
  }),
)

export const cancelAuthenticator = reviewerAction(z.object({}), async (_input, { id }) => {
  await dropPendingAuthenticator(id)
  revalidatePath(path)
  return { status: 'done', message: 'Nothing was set up.' }
})

export const renewBackupCodes = reviewerAction(Confirmed, async ({ current }, { id }) =>
  confirmed(id, wrongPassword, async () => {
    const call = { body: { password: current }, headers: await headers() }
    const { backupCodes } = await auth().api.generateBackupCodes(call)
    noteChange('backup codes renewed', id)
    return {
      status: 'done',
      message: 'These are your backup codes from now on: each works once.',
      once: backupCodes,
    }
  }),
)

export const endAuthenticator = reviewerAction(Confirmed, async ({ current }, { id }) =>
  confirmed(id, wrongPassword, async () => {
    await auth().api.disableTwoFactor({ body: { password: current }, headers: await headers() })
    noteChange('authenticator off', id)
    revalidatePath(path)
    return { status: 'done', message: 'Signing in no longer asks for a code.' }
  }),
)

const One = z.object({ id: z.string().min(1).max(100) })

/** Shows once more who is acting, for what is asked for in the next five minutes of this session. */
export const confirmIdentity = reviewerAction(Confirmed, async ({ current }, { id }) =>
  confirmed(id, wrongPassword, async () => {
    const session = await findSessionId()
    if (session === null) return refusals.signedOut
    await auth().api.verifyPassword({ body: { password: current }, headers: await headers() })
    await confirmSession(session, new Date())
    noteChange('identity confirmed', id)
    revalidatePath(path)
    return { status: 'done', message: 'Thank you. This holds for five minutes.' }
  }),
)

export const forgetPasskey = confirmedAction(One, async (passkey, { id }) => {
  if (!(await removePasskey(id, passkey.id)))
    return refusal('changed', 'There is no such passkey any more.')
  noteChange('passkey removed', id)
  revalidatePath(path)
  return { status: 'done', message: 'That passkey no longer signs you in.' }
})

export const endSession = confirmedAction(One, async (session, { id }) => {
  if ((await endOwnSessions(id, session)) === 0)
    return refusal('changed', 'That session has ended already.')
  noteChange('session ended', id)
  revalidatePath(path)
  return { status: 'done', message: 'That session has ended.' }
})

export const endOtherSessions = confirmedAction(z.object({}), async (_input, { id }, session) => {
  const count = await endOwnSessions(id, { except: session })
  noteChange('other sessions ended', id)
  revalidatePath(path)
  return { status: 'done', message: `${count} other sessions have ended.` }
})
