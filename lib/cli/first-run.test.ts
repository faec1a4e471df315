import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { isPasswordOf } from '@/lib/auth/hashing'
import { addPerson } from '@/lib/auth/people'
import { dataPath } from '@/lib/data-dir'
import { db } from '@/lib/db/client'
import { describeSignIn } from './first-run'
import { readSecrets, secretsPath } from './secrets'

afterEach(() => {
  vi.unstubAllEnvs()
})

test("the first admin's password is said at the first start, and never again", async () => {
  await db.person.deleteMany()
  const said = await describeSignIn()
  const password = /^admin@alphanode\.local with the password (\S+) \(shown only now\)$/.exec(said)
  const { password: hash } = await db.account.findFirstOrThrow()
  expect(await isPasswordOf({ hash: hash ?? '', password: password?.[1] ?? '' })).toBe(true)

  const again = await describeSignIn()
  expect(again).toContain('npm run user -- reset')
  expect(again).not.toContain(password?.[1])
  expect(await db.person.count()).toBe(1)
})

test('a database that has an admin of another installation gets no second one', async () => {
  await db.person.deleteMany()
  const other = { email: 'ada@example.org', name: 'Ada', password: 'a long enough password' }
  await addPerson({ ...other, role: 'admin' })
  expect(await describeSignIn()).toMatch(/^as yourself .*npm run user -- list/)
  expect(await db.person.findMany({ select: { email: true } })).toEqual([{ email: other.email }])
})

test.each(['firstPerson', 'reviewer'])(
  'secrets of before are kept without the password that stood there as %s',
  (name) => {
    vi.stubEnv('DATA_DIR', dataPath('secrets-of-before', name))
    const kept = { databasePassword: 'a', authSecret: 'b', staleSecret: 'c' }
    mkdirSync(dataPath(), { recursive: true })
    const before = { ...kept, [name]: { email: 'admin@alphanode.local', password: 'secret' } }
    writeFileSync(secretsPath(), JSON.stringify(before))
    expect(readSecrets()).toEqual(kept)
    expect(JSON.parse(readFileSync(secretsPath(), 'utf8'))).toEqual(kept)
    expect(readSecrets()).toEqual(kept)
  },
)

test('secrets are made once, each another, without a password of anybody', () => {
  vi.stubEnv('DATA_DIR', dataPath('new-secrets', String(process.pid)))
  const made = readSecrets()
  expect(readSecrets()).toEqual(made)
  expect(Object.keys(made)).toEqual(['databasePassword', 'authSecret', 'staleSecret'])
  expect(new Set(Object.values(made)).size).toBe(3)
})
