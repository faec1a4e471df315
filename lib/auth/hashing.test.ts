import { hashPassword as hashAsBefore } from 'better-auth/crypto'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { auth } from './auth'
import { hashPassword, isBusy, isOutdated, isPasswordOf } from './hashing'
import { addPerson } from './people'

const email = 'hana@alphanode.test'
const password = 'correct horse'

beforeEach(async () => {
  await db.person.deleteMany()
})

test('a hash is of one password, and two hashes of it differ', async () => {
  const [hash, other] = await Promise.all([hashPassword(password), hashPassword(password)])
  expect(hash).not.toBe(other)
  expect(hash).toMatch(/^scrypt\$32768\$8\$3\$[0-9a-f]{32}\$[0-9a-f]{128}$/)
  expect(await isPasswordOf({ hash, password })).toBe(true)
  expect(await isPasswordOf({ hash, password: 'Correct horse' })).toBe(false)
  expect(isOutdated(hash)).toBe(false)
})

test('an older hash still opens, and signing in replaces it', async () => {
  await addPerson({ email, name: 'Hana', role: 'reviewer', password })
  const old = await hashAsBefore(password)
  expect(isOutdated(old)).toBe(true)
  await db.account.updateMany({ data: { password: old } })

  const enter = (typed: string) =>
    auth().api.signInEmail({ body: { email, password: typed }, headers: new Headers() })
  await expect(enter('wrong')).rejects.toMatchObject({ statusCode: 401 })
  await enter(password)
  const { password: kept } = await db.account.findFirstOrThrow()
  expect(isOutdated(kept ?? '')).toBe(false)
  expect((await enter(password)).user.email).toBe(email)
})

test('of many passwords at once, those beyond the queue are refused at once and the others are checked', {
  timeout: 600_000,
}, async () => {
  const hash = await hashPassword(password)
  let checked = 0
  const results = await Promise.all(
    Array.from({ length: 60 }, async () => {
      try {
        const isRight = await isPasswordOf({ hash, password })
        checked += 1
        return isRight ? 'right' : 'wrong'
      } catch (cause) {
        if (!isBusy(cause)) throw cause
        return checked === 0 ? 'refused at once' : 'waited too long'
      }
    }),
  )
  expect(results.filter((result) => result === 'refused at once')).toHaveLength(60 - 32)
  expect(results).toContain('right')
  expect(results).not.toContain('wrong')
  expect(await isPasswordOf({ hash, password })).toBe(true) // afterwards there is room again
})
