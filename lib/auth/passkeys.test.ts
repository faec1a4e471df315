import { beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { db } from '@/lib/db/client'
import { env } from '@/lib/env'
import { auth } from './auth'
import { answerAuth } from './http'
import { addPerson } from './people'
import { cookiesOf } from './testing/cookies'
import { SoftwarePasskey } from './testing/software-passkey'

const own = new URL(env.SITE_URL).origin
const vera = { email: 'vera@alphanode.test', password: 'correct horse' }
const Options = z.object({ challenge: z.string() })

/** What a request says of where it comes from and goes to. */
type Place = { origin: string; host: string }
const ours: Place = { origin: own, host: new URL(own).host }
const phishing: Place = { origin: 'http://phish.example.test', host: 'phish.example.test' }

function call(step: string, place: Place, cookie: string, response?: object) {
  const headers = { ...place, cookie, 'content-type': 'application/json' }
  const sent = response
    ? { method: 'POST', headers, body: JSON.stringify({ response, name: 'Key' }) }
    : { headers }
  return answerAuth(new Request(`http://${place.host}/api/auth/passkey/${step}`, sent))
}

async function challenge(step: string, cookie: string) {
  const answer = await call(step, ours, cookie)
  const { challenge } = Options.parse(await answer.json())
  return { challenge, cookie: [cookie, cookiesOf(answer.headers)].filter(Boolean).join('; ') }
}

async function signIn() {
  const call = { body: vera, headers: new Headers(), returnHeaders: true } as const
  return cookiesOf((await auth().api.signInEmail(call)).headers)
}

/** Registers a passkey by a ceremony that a browser says `shown` of; gives the answer's status. */
async function register(passkey: SoftwarePasskey, shown: string, place = ours, rpId = 'localhost') {
  const { challenge: asked, cookie } = await challenge('generate-register-options', await signIn())
  const made = passkey.register({ challenge: asked, origin: shown, rpId })
  return (await call('verify-registration', place, cookie, made)).status
}

async function enter(passkey: SoftwarePasskey, shown: string, place = ours, rpId = 'localhost') {
  const { challenge: asked, cookie } = await challenge('generate-authenticate-options', '')
  const made = passkey.authenticate({ challenge: asked, origin: shown, rpId })
  return call('verify-authentication', place, cookie, made)
}

beforeEach(async () => {
  await db.person.deleteMany()
  await addPerson({ ...vera, name: 'Vera', role: 'reviewer' })
})

test('a passkey that was made and shown at our own address signs in', async () => {
  const passkey = new SoftwarePasskey()
  expect(await register(passkey, own)).toBe(200)
  expect((await enter(passkey, own)).status).toBe(200)
})

/** Each with what the request says of itself: nothing it can say makes another origin right. */
const foreign: [shown: string, place: Place][] = [
  [phishing.origin, phishing],
  [phishing.origin, ours],
  ['https://phish.example.test', { ...phishing, origin: 'https://phish.example.test' }],
  [`${own}.example.test`, ours],
  ['http://localhost:2', { origin: 'http://localhost:2', host: 'localhost:2' }],
  ['http://old.localhost:1', { origin: 'http://old.localhost:1', host: 'old.localhost:1' }],
  ['https://localhost:1', ours],
  ['null', ours],
]

test.each(foreign)('a passkey made at %s (sent by %j) is refused', async (shown, place) => {
  expect(await register(new SoftwarePasskey(), shown, place)).toBeGreaterThanOrEqual(400)
  expect(await db.passkey.count()).toBe(0)
})

test.each(foreign)('a passkey shown at %s (sent by %j) opens nothing', async (shown, place) => {
  const passkey = new SoftwarePasskey()
  await register(passkey, own)
  await db.session.deleteMany()
  expect((await enter(passkey, shown, place)).status).toBeGreaterThanOrEqual(400)
  expect(await db.session.count()).toBe(0)
})

test('a passkey for another site is refused', async () => {
  const passkey = new SoftwarePasskey()
  expect(await register(passkey, own, ours, 'example.test')).toBeGreaterThanOrEqual(400)
  await register(passkey, own)
  expect((await enter(passkey, own, ours, 'example.test')).status).toBeGreaterThanOrEqual(400)
})

test('who signed in more than five minutes ago confirms before they make a passkey', async () => {
  const cookie = await signIn()
  const longAgo = new Date(Date.now() - 6 * 60_000)
  await db.session.updateMany({ data: { createdAt: longAgo } })
  expect((await call('generate-register-options', ours, cookie)).status).toBe(403)
  const made = new SoftwarePasskey().register({ challenge: 'a', origin: own, rpId: 'localhost' })
  expect((await call('verify-registration', ours, cookie, made)).status).toBe(403)

  await db.session.updateMany({ data: { confirmedAt: new Date() } })
  expect((await call('generate-register-options', ours, cookie)).status).toBe(200)
})
