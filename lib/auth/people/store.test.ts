import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import type { Role } from '@/lib/db/generated/enums'
import { auth } from '../auth'
import { addPerson, countPeople, findStanding } from '../people'
import { LastAdmin } from './admins'
import {
  changeRole,
  endSessions,
  findPersonById,
  listPeople,
  removePerson,
  suspend,
  unsuspend,
} from './store'

const now = new Date('2026-03-01T10:00:00Z')
const password = 'correct horse'
const emailOf = (name: string) => `${name.toLowerCase()}@alphanode.test`
const add = (name: string, role: Role) => addPerson({ email: emailOf(name), name, password, role })
const enter = (name: string) =>
  auth().api.signInEmail({ body: { email: emailOf(name), password }, headers: new Headers() })

beforeEach(async () => {
  await db.person.deleteMany()
})

test('the list tells what each person may do and how many sessions they have open', async () => {
  await add('Zoe', 'admin')
  const ann = await add('Ann', 'reviewer')
  await enter('Ann')
  await db.session.updateMany({ data: { expiresAt: new Date('2026-03-02T10:00:00Z') } })

  expect(await listPeople(now)).toMatchObject([
    { id: ann, name: 'Ann', role: 'reviewer', sessions: 1, suspendedAt: null },
    { name: 'Zoe', role: 'admin', sessions: 0 },
  ])
  const later = new Date('2026-03-03T10:00:00Z')
  expect((await listPeople(later))[0]).toMatchObject({ name: 'Ann', sessions: 0 })
})

test('who is suspended may do nothing, has no session and can open none, until let back in', async () => {
  const ann = await add('Ann', 'reviewer')
  await enter('Ann')
  expect(await suspend(ann, now)).toBe(true)

  expect(await findStanding(ann)).toBeNull()
  expect(await db.session.count({ where: { personId: ann } })).toBe(0)
  const wrong = { statusCode: 401, message: 'Invalid email or password' }
  await expect(enter('Ann')).rejects.toMatchObject(wrong)
  expect(await db.session.count({ where: { personId: ann } })).toBe(0)

  expect(await unsuspend(ann)).toBe(true)
  expect(await findStanding(ann)).toMatchObject({ role: 'reviewer' })
  await enter('Ann')
  expect(await endSessions(ann)).toBe(1)

  await suspend(ann, now)
  expect(await add('Ann', 'editor')).toBe(ann) // an operator gives them a new password
  expect(await findStanding(ann)).toMatchObject({ role: 'editor' })
})

test('of a removed person the name is left, and their email is free for another', async () => {
  const ann = await add('Ann', 'reviewer')
  await enter('Ann')
  expect(await removePerson(ann, now)).toBe(true)

  const kept = await db.person.findUniqueOrThrow({
    where: { id: ann },
    include: { accounts: true, sessions: true, appointment: true },
  })
  expect(kept).toMatchObject({ name: 'Ann', accounts: [], sessions: [], appointment: null })
  expect(kept.email).not.toBe(emailOf('Ann'))
  expect(await findPersonById(ann, now)).toBeNull()
  expect(await changeRole(ann, 'admin')).toBe(false)
  await expect(enter('Ann')).rejects.toMatchObject({ statusCode: 401 })
  expect(await add('Ann', 'reviewer')).not.toBe(ann)
})

test('the last admin cannot be suspended, removed or made anything else, by any way', async () => {
  const zoe = await add('Zoe', 'admin')
  const yan = await add('Yan', 'admin')
  await suspend(yan, now)

  await expect(suspend(zoe, now)).rejects.toBeInstanceOf(LastAdmin)
  await expect(removePerson(zoe, now)).rejects.toBeInstanceOf(LastAdmin)
  await expect(changeRole(zoe, 'editor')).rejects.toBeInstanceOf(LastAdmin)
  await expect(add('Zoe', 'reviewer')).rejects.toBeInstanceOf(LastAdmin)
  expect(await findStanding(zoe)).toMatchObject({ role: 'admin' })
  expect(await countPeople()).toBe(2)
})

test('of two admins who suspend each other at the same moment, one stays', async () => {
  const zoe = await add('Zoe', 'admin')
  const yan = await add('Yan', 'admin')
  const done = await Promise.allSettled([suspend(zoe, now), suspend(yan, now)])
  expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const left = await Promise.all([findStanding(zoe), findStanding(yan)])
  expect(left.filter(Boolean)).toHaveLength(1)
})
