import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { isPasswordOf } from './hashing'
import { addPerson, countPeople, findStanding } from './people'

const bea = {
  email: 'bea@alphanode.test',
  name: 'Bea',
  role: 'reviewer',
  password: 'first password',
} as const

test('a person added twice is one person, with the later name, role and password', async () => {
  const before = await countPeople()
  const id = await addPerson(bea)
  const again = await addPerson({
    ...bea,
    email: ' Bea@AlphaNode.test',
    name: 'Beatrice',
    role: 'admin',
    password: 'second password',
  })

  expect(again).toBe(id)
  expect(await countPeople()).toBe(before + 1)
  expect(await findStanding(id)).toMatchObject({ role: 'admin' })
  const { name, accounts } = await db.person.findUniqueOrThrow({
    where: { id },
    include: { accounts: true },
  })
  expect(name).toBe('Beatrice')
  expect(accounts).toHaveLength(1)
  const hash = accounts[0]?.password ?? ''
  expect(await isPasswordOf({ hash, password: 'second password' })).toBe(true)
  expect(await isPasswordOf({ hash, password: 'first password' })).toBe(false)
})

test('what is no email, or a short password, is refused before anything is written', async () => {
  const before = await countPeople()
  await expect(addPerson({ ...bea, email: 'a@b' })).rejects.toThrow('email')
  await expect(addPerson({ ...bea, password: 'short' })).rejects.toThrow('password')
  expect(await countPeople()).toBe(before)
})

test('a stranger has no role', async () => {
  expect(await findStanding('nobody')).toBeNull()
})
