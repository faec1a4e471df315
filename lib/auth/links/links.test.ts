import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { auth } from '../auth'
import { addPerson, findStanding } from '../people'
import { acceptInvitation, findInvitation, invite, listInvitations } from './invitations.store'
import { findReset, makeResetLink, resetPassword } from './resets.store'

const now = new Date('2026-03-01T10:00:00Z')
const inDays = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60_000)
const email = 'new@alphanode.test'
const password = 'correct horse'
const wanted = { email, role: 'editor', by: null, now } as const

beforeEach(async () => {
  await db.person.deleteMany()
  await db.invitation.deleteMany()
})

const invited = async () => (await invite(wanted)) ?? ''
const enter = (typed: string) =>
  auth().api.signInEmail({ body: { email, password: typed }, headers: new Headers() })

test('a link makes one account with the role it was made for', async () => {
  const token = await invited()
  expect(await findInvitation(token, now)).toEqual({ email, role: 'editor' })

  const both = [1, 2].map(() => acceptInvitation({ token, name: 'Nina', password, now }))
  expect((await Promise.all(both)).toSorted()).toEqual([false, true])
  const { user } = await enter(password)
  expect(user).toMatchObject({ name: 'Nina' })
  expect(await findStanding(user.id)).toMatchObject({ role: 'editor' })
  expect(await findInvitation(token, now)).toBeNull()
})

test('what is kept of a link does not open it', async () => {
  const token = await invited()
  const { tokenHash } = await db.invitation.findFirstOrThrow()
  expect(tokenHash).not.toContain(token)
  expect(await findInvitation(tokenHash, now)).toBeNull()
})

test('a link works for seven days, and not after a later one to the same address', async () => {
  const first = await invited()
  expect(await findInvitation(first, inDays(6.9))).not.toBeNull()
  expect(await findInvitation(first, inDays(7))).toBeNull()
  expect(await acceptInvitation({ token: first, name: 'Late', password, now: inDays(7) })).toBe(
    false,
  )

  const second = await invited()
  expect(await findInvitation(first, now)).toBeNull()
  expect(await findInvitation(second, now)).not.toBeNull()
  expect(await listInvitations(inDays(8))).toMatchObject([{ email, isExpired: true }])
})

test('who has an account is not invited to another', async () => {
  const token = await invited()
  await addPerson({ email, name: 'Nina', role: 'reviewer', password })
  expect(await invite(wanted)).toBeNull()
  const other = { token, name: 'Other', password: 'another password', now }
  expect(await acceptInvitation(other)).toBe(false)
  await enter(password)
})

const known = () => addPerson({ email, name: 'Nina', role: 'reviewer', password })

test('a reset link sets a password once, within a day, and ends every session', async () => {
  const personId = await known()
  await enter(password)
  const token = (await makeResetLink({ personId, dropsSecondFactor: false, now })) ?? ''
  expect(await findReset(token, inDays(1))).toBeNull()
  await enter(password) // which works until there is another

  const both = ['one password', 'two passwords'].map((typed) =>
    resetPassword({ token, password: typed, now }),
  )
  const done = await Promise.all(both)
  expect(done.toSorted()).toEqual([false, true])
  expect(await db.session.count({ where: { personId } })).toBe(0)
  await expect(enter(password)).rejects.toMatchObject({ statusCode: 401 })
  await enter(done[0] ? 'one password' : 'two passwords')
})

test('a reset link takes the second factor away only when it was made for that', async () => {
  const personId = await known()
  const lose = async (dropsSecondFactor: boolean) => {
    await db.person.update({ where: { id: personId }, data: { twoFactorEnabled: true } })
    const token = (await makeResetLink({ personId, dropsSecondFactor, now })) ?? ''
    await resetPassword({ token, password, now })
    return db.person.findUniqueOrThrow({ where: { id: personId } })
  }
  expect(await lose(false)).toMatchObject({ twoFactorEnabled: true })
  expect(await lose(true)).toMatchObject({ twoFactorEnabled: false })
})

test('nobody who is suspended or unknown gets in by a reset link', async () => {
  const personId = await known()
  const token = (await makeResetLink({ personId, dropsSecondFactor: false, now })) ?? ''
  await db.person.update({ where: { id: personId }, data: { suspendedAt: now } })
  expect(await resetPassword({ token, password: 'another password', now })).toBe(false)
  for (const id of [personId, 'nobody'])
    expect(await makeResetLink({ personId: id, dropsSecondFactor: false, now })).toBeNull()
})
