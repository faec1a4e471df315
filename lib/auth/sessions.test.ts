import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { confirmedUntil, confirmSession } from './account/confirmation.store'
import { auth } from './auth'
import { addPerson } from './people'
import { cookiesOf } from './testing/cookies'

const DAY = 24 * 60 * 60_000
const email = 'sia@alphanode.test'
const password = 'correct horse'
const inDays = (days: number) => new Date(Date.now() + days * DAY)

async function signIn(cookie = '') {
  const headers = new Headers(cookie ? { cookie } : {})
  const call = { body: { email, password }, headers, returnHeaders: true } as const
  return cookiesOf((await auth().api.signInEmail(call)).headers)
}

const find = (cookie: string) => auth().api.getSession({ headers: new Headers({ cookie }) })

beforeEach(async () => {
  await db.person.deleteMany()
  await addPerson({ email, name: 'Sia', role: 'reviewer', password })
})

test('a session that is used is renewed for a week, one that is not ends', async () => {
  const cookie = await signIn()
  await db.session.updateMany({ data: { createdAt: inDays(-5), expiresAt: inDays(2) } })
  await find(cookie)
  const { expiresAt } = await db.session.findFirstOrThrow()
  expect(expiresAt.getTime()).toBeGreaterThan(inDays(6.9).getTime())

  await db.session.updateMany({ data: { expiresAt: inDays(-0.001) } })
  expect(await find(cookie)).toBeNull()
})

test.each([25, 29, 29.9])('a session that began %d days ago ends on its 30th', async (days) => {
  const cookie = await signIn()
  const createdAt = inDays(-days)
  await db.session.updateMany({ data: { createdAt, expiresAt: inDays(2) } })
  await find(cookie)
  const { expiresAt } = await db.session.findFirstOrThrow()
  expect(expiresAt.getTime()).toBe(createdAt.getTime() + 30 * DAY)
})

test('a session of before there was a last day ends when it is used next', async () => {
  const cookie = await signIn()
  await db.session.updateMany({ data: { createdAt: inDays(-90), expiresAt: inDays(2) } })
  await find(cookie)
  expect(await find(cookie)).toBeNull()
  expect(await db.session.count()).toBe(0)
})

test('signing in once more ends the session that the browser had, and no other', async () => {
  const here = await signIn()
  const elsewhere = await signIn()
  const again = await signIn(here)
  expect(await find(here)).toBeNull()
  expect(await find(elsewhere)).not.toBeNull()
  expect(await find(again)).not.toBeNull()
})

test('a new password ends all other sessions', async () => {
  const here = await signIn()
  const elsewhere = await signIn()
  await auth().api.changePassword({
    body: { currentPassword: password, newPassword: 'another horse', revokeOtherSessions: true },
    headers: new Headers({ cookie: here }),
  })
  expect(await find(here)).toBeNull() // replaced
  expect(await find(elsewhere)).toBeNull()
  expect(await db.session.count()).toBe(1)
})

test('who a person is counts as shown for five minutes, in the session they showed it in', async () => {
  await signIn()
  const { id } = await db.session.findFirstOrThrow()
  await signIn()
  const minutes = (count: number) => new Date(Date.now() + count * 60_000)
  expect(await confirmedUntil(id, minutes(4.9))).not.toBeNull() // signing in shows it
  expect(await confirmedUntil(id, minutes(5.1))).toBeNull()

  await confirmSession(id, minutes(60))
  expect(await confirmedUntil(id, minutes(64.9))).not.toBeNull()
  expect(await confirmedUntil(id, minutes(65.1))).toBeNull()
  const other = await db.session.findFirstOrThrow({ where: { id: { not: id } } })
  expect(await confirmedUntil(other.id, minutes(64))).toBeNull()
  expect(await confirmedUntil('none', minutes(0))).toBeNull()
})

test('in a session that has ended nothing counts as shown', async () => {
  await signIn()
  await db.session.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } })
  const { id } = await db.session.findFirstOrThrow()
  expect(await confirmedUntil(id, new Date())).toBeNull()
})
