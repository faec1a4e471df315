'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { Role } from '@/lib/db/generated/enums'
import { env } from '@/lib/env'
import { Email } from '../credentials'
import { roleAction } from '../guard'
import * as invitations from '../links/invitations.store'
import { makeResetLink } from '../links/resets.store'
import type { Verdict } from '../outcome'
import { refusal } from '../outcome'
import { noteChange } from '../trail'
import { LastAdmin } from './admins'
import * as store from './store'

const peoplePath = '/desk/people'
const gone = refusal('changed', 'There is no such person any more.')

const Invited = z.object({ email: z.string().max(320), role: z.enum(Role) })

/** Makes the link by which somebody new sets up an account. */
export const invitePerson = roleAction(
  'admin',
  Invited,
  async ({ email: typed, role }, { id }): Promise<Verdict> => {
    const { data: email } = Email.safeParse(typed)
    if (!email) return refusal('input', 'That is no email address.')
    const token = await invitations.invite({ email, role, by: id, now: new Date() })
    if (!token) return refusal('changed', `${email} has an account already.`)
    noteChange('invited', id, email)
    revalidatePath(peoplePath)
    return {
      status: 'done',
      message: `Give this link to ${email}. It works once, for seven days, and is shown only now.`,
      once: [linkTo(`/invitation/${token}`)],
    }
  },
)

const Invitation = z.object({
  invitationId: z.coerce
    .number()
    .int()
    .positive()
    .max(2 ** 31 - 1),
})

export const withdrawInvitation = roleAction(
  'admin',
  Invitation,
  async ({ invitationId }, { id }) => {
    if (!(await invitations.withdrawInvitation(invitationId)))
      return refusal('changed', 'That invitation was used or withdrawn already.')
    noteChange('invitation withdrawn', id, String(invitationId))
    revalidatePath(peoplePath)
    return { status: 'done', message: 'The link no longer works.' }
  },
)

const One = z.object({ personId: z.string().min(1).max(100) })
const Appointed = One.extend({ role: z.enum(Role) })

export const changeRole = roleAction('admin', Appointed, async ({ personId, role }, { id }) =>
  keepingAnAdmin(async () => {
    if (!(await store.changeRole(personId, role))) return gone
    noteChange('role changed', id, personId)
    refresh(personId)
    return { status: 'done', message: `Now ${role}, from their next click on.` }
  }),
)

/** Keeps a person from the desk, at once. */
export const suspendPerson = roleAction('admin', One, async ({ personId }, { id }) =>
  keepingAnAdmin(async () => {
    if (!(await store.suspend(personId, new Date()))) return gone
    noteChange('suspended', id, personId)
    refresh(personId)
    return { status: 'done', message: 'Suspended, and signed out everywhere.' }
  }),
)

export const unsuspendPerson = roleAction('admin', One, async ({ personId }, { id }) => {
  if (!(await store.unsuspend(personId))) return gone
  noteChange('unsuspended', id, personId)
  refresh(personId)
  return { status: 'done', message: 'They can sign in again.' }
})

export const endPersonSessions = roleAction('admin', One, async ({ personId }, { id }) => {
  const count = await store.endSessions(personId)
  noteChange('sessions ended', id, personId)
  refresh(personId)
  return { status: 'done', message: count === 1 ? '1 session ended.' : `${count} sessions ended.` }
})

const Reset = One.extend({ lost: z.literal('yes').optional() })

/** Makes the link by which a person sets a new password. */
export const resetPersonPassword = roleAction(
  'admin',
  Reset,
  async ({ personId, lost }, { id }): Promise<Verdict> => {
    const wanted = { personId, dropsSecondFactor: lost === 'yes', now: new Date() }
    const token = await makeResetLink(wanted)
    if (!token) return refusal('changed', 'Let them back in first: a link opens nothing now.')
    noteChange('reset link made', id, personId)
    return {
      status: 'done',
      message: 'Give them this link. It works once, for a day, and is shown only now.',
      once: [linkTo(`/reset/${token}`)],
    }
  },
)

const Removed = One.extend({ confirm: z.literal('yes') })

/** Takes a person's way in and role; their name stays on what they decided. */
export const removePerson = roleAction('admin', Removed, async ({ personId }, { id }) =>
  keepingAnAdmin(async () => {
    if (!(await store.removePerson(personId, new Date()))) return gone
    noteChange('removed', id, personId)
    revalidatePath(peoplePath)
    return redirect(peoplePath)
  }),
)

const linkTo = (path: string) => new URL(path, env.SITE_URL).href

function refresh(personId: string) {
  revalidatePath(peoplePath)
  revalidatePath(`${peoplePath}/${personId}`)
}

async function keepingAnAdmin(act: () => Promise<Verdict>): Promise<Verdict> {
  try {
    return await act()
  } catch (cause) {
    if (cause instanceof LastAdmin) return refusal('role', cause.message)
    throw cause
  }
}
