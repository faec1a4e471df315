import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { auth } from './auth'
import { addPerson } from './people'
import { cookiesOf } from './testing/cookies'

const email = 'tara@alphanode.test'
const password = 'correct horse'
let met = 0

/** A request from an address of its own, so that no test uses up the tries of another. */
const from = (cookie = '') =>
  new Headers({ 'x-forwarded-for': `198.51.100.${met}`, ...(cookie && { cookie }) })

async function enterPassword() {
  const { headers, response } = await auth().api.signInEmail({
    body: { email, password },
    headers: from(),
    returnHeaders: true,
  })
  return { cookie: cookiesOf(headers), response }
}

/** A person whose authenticator is set up; gives how to make its codes, and the backup codes. */
async function setUp() {
  const { cookie } = await enterPassword()
  const { totpURI, backupCodes } = await auth()
    .api.enableTwoFactor({ body: { password }, headers: from(cookie) })
    .then((made) => ('totpURI' in made ? made : { totpURI: '', backupCodes: [] }))
  const secret = Buffer.from(base32(new URL(totpURI).searchParams.get('secret') ?? '')).toString()
  const makeCode = async () => (await auth().api.generateTOTP({ body: { secret } })).code
  // Not by a code, which would then be spent.
  await db.authenticator.updateMany({ data: { verified: true } })
  await db.person.updateMany({ where: { email }, data: { twoFactorEnabled: true } })
  await db.session.deleteMany()
  return { makeCode, backupCodes }
}

function base32(text: string) {
  const bits = [...text]
    .map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
    .join('')
  return (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))
}

beforeEach(async () => {
  met += 1
  await db.person.deleteMany()
  await addPerson({ email, name: 'Tara', role: 'reviewer', password })
})

test('with an authenticator the password opens no session, and the code does', async () => {
  const { makeCode } = await setUp()
  const { cookie, response } = await enterPassword()
  expect(response).toMatchObject({ twoFactorRedirect: true })
  expect(await db.session.count()).toBe(0)

  await auth().api.verifyTOTP({ body: { code: await makeCode() }, headers: from(cookie) })
  expect(await db.session.count()).toBe(1)
})

test('a code opens one session, not a second one', async () => {
  const { makeCode } = await setUp()
  const code = await makeCode()
  const first = await enterPassword()
  await auth().api.verifyTOTP({ body: { code }, headers: from(first.cookie) })

  const second = await enterPassword()
  const again = auth().api.verifyTOTP({ body: { code }, headers: from(second.cookie) })
  await expect(again).rejects.toMatchObject({ statusCode: 401 })
  expect(await db.session.count()).toBe(1)
})

test('a backup code works once', async () => {
  const { backupCodes } = await setUp()
  const code = backupCodes[0] ?? ''
  const enterCode = async () => {
    const { cookie } = await enterPassword()
    return auth().api.verifyBackupCode({ body: { code }, headers: from(cookie) })
  }
  await enterCode()
  await expect(enterCode()).rejects.toMatchObject({ statusCode: 401 })
  expect(await db.session.count()).toBe(1)
})

test('after ten wrong codes even the right one has to wait, from anywhere', async () => {
  const { makeCode } = await setUp()
  for (let tries = 0; tries < 10; tries += 1) {
    const { cookie } = await enterPassword()
    const call = { body: { code: '000000' }, headers: from(cookie) }
    await expect(auth().api.verifyTOTP(call)).rejects.toMatchObject({ statusCode: 401 })
  }
  const { cookie } = await enterPassword()
  met += 1
  const right = { body: { code: await makeCode() }, headers: from(cookie) }
  await expect(auth().api.verifyTOTP(right)).rejects.toMatchObject({ statusCode: 429 })
}, 240_000)
