import { randomBytes } from 'node:crypto'
import { makeResetLink } from '@/lib/auth/links/resets.store'
import { addPerson } from '@/lib/auth/people'
import { findPersonId, listPeople, suspend, unsuspend } from '@/lib/auth/people/store'
import { env } from '@/lib/env'
import type { UserWish } from './user-wish'

type Done = { said: string; isDone: boolean }

/** Does what is wanted of a person, and says what was done or why not. */
export async function fulfil(wish: UserWish): Promise<Done> {
  if (wish.verb === 'list') return done(await list())
  const email = wish.email.toLowerCase()
  if (wish.verb === 'add') return done(await add({ ...wish, email }))
  const id = await findPersonId(email)
  if (!id) return { said: `Nobody here has the email ${email}.`, isDone: false }
  if (wish.verb === 'reset') return reset(id, email)
  return done(await acts[wish.verb](id, email))
}

const done = (said: string): Done => ({ said, isDone: true })

async function reset(id: string, email: string): Promise<Done> {
  const token = await makeResetLink({ personId: id, dropsSecondFactor: false, now: new Date() })
  if (!token) return { said: `${email} is suspended: unsuspend them first.`, isDone: false }
  const link = new URL(`/reset/${token}`, env.SITE_URL).href
  return done(`${email} sets a new password at ${link} (once, within a day).`)
}

const acts = {
  async suspend(id: string, email: string) {
    await suspend(id, new Date())
    return `${email} is suspended and signed out.`
  },
  async unsuspend(id: string, email: string) {
    await unsuspend(id)
    return `${email} can sign in again.`
  },
}

async function list() {
  const people = await listPeople(new Date())
  const lines = people.map(({ email, role, name, suspendedAt }) =>
    [email, role ?? 'no role', name, ...(suspendedAt ? ['suspended'] : [])].join('\t'),
  )
  return lines.join('\n') || 'There is nobody yet.'
}

type Added = Extract<UserWish, { verb: 'add' }>

async function add({ email, role, name = email.split('@')[0] ?? email }: Added) {
  const password = randomBytes(12).toString('base64url')
  await addPerson({ email, role, name, password })
  return `${email} is ${role === 'reviewer' ? 'a' : 'an'} ${role}. Password: ${password}`
}
