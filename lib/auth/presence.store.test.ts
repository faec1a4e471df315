import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { addPerson } from './people'
import { isStillAllowed } from './presence.store'

const HOUR = 3_600_000

async function signIn(name: string, expiresAt = new Date(Date.now() + HOUR)) {
  const email = `${name}@example.org`
  const password = 'an-uncommon-set-of-words-7'
  const personId = await addPerson({ email, name, role: 'editor', password })
  const sessionId = randomUUID()
  await db.session.create({
    data: { id: sessionId, token: randomUUID(), personId, expiresAt },
    select: { id: true },
  })
  return { personId, sessionId, role: 'editor' as const }
}

test('who is signed in with the role is still allowed', async () => {
  const ada = await signIn('ada')
  expect(await isStillAllowed(ada)).toBe(true)
  expect(await isStillAllowed({ ...ada, role: 'admin' })).toBe(false)
  const bob = await signIn('bob')
  expect(await isStillAllowed({ ...ada, sessionId: bob.sessionId })).toBe(false)
})

test('a session that was ended or has expired, a suspension and another role end it', async () => {
  const ended = await signIn('ended')
  await db.session.delete({ where: { id: ended.sessionId }, select: { id: true } })
  const expired = await signIn('expired', new Date(Date.now() - 1_000))
  const suspended = await signIn('suspended')
  const where = { id: suspended.personId }
  await db.person.update({ where, data: { suspendedAt: new Date() }, select: { id: true } })
  const moved = await signIn('moved')
  await db.appointment.update({
    where: { personId: moved.personId },
    data: { role: 'reviewer' },
    select: { personId: true },
  })
  for (const each of [ended, expired, suspended, moved, { ...moved, sessionId: null }])
    expect(await isStillAllowed(each)).toBe(false)
})
