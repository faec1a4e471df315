import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { auth } from './auth'
import { answerAuth } from './http'
import { addPerson } from './people'
import { takeTry } from './sign-in-limits'

const ann = {
  email: 'ann@alphanode.test',
  name: 'Ann',
  password: 'correct horse',
  role: 'reviewer',
} as const
const headers = new Headers()

beforeEach(async () => {
  await addPerson(ann)
})

const signIn = (email: string, password: string, from = new Headers()) =>
  auth().api.signInEmail({ body: { email, password }, headers: from, returnHeaders: true })

test('the right password opens a session that is kept in the database', async () => {
  const { headers: answer } = await signIn(ann.email, ann.password)
  const cookie = answer.get('set-cookie')?.split(';')[0] ?? ''

  const session = await auth().api.getSession({ headers: new Headers({ cookie }) })
  expect(session?.user).toMatchObject({ name: 'Ann', email: ann.email })
  expect(await db.session.count({ where: { personId: session?.user.id ?? '' } })).toBe(1)

  await auth().api.signOut({ headers: new Headers({ cookie }) })
  expect(await auth().api.getSession({ headers: new Headers({ cookie }) })).toBeNull()
})

test('the cookie is out of reach of scripts, and needs no https where the site has none', async () => {
  const { headers: answer } = await signIn(ann.email, ann.password)
  expect(answer.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax$/)
})

test('an unknown email is refused in the same words as a wrong password', async () => {
  const wrong = { statusCode: 401, message: 'Invalid email or password' }
  await expect(signIn(ann.email, 'wrong')).rejects.toMatchObject(wrong)
  await expect(signIn('nobody@alphanode.test', 'wrong')).rejects.toMatchObject(wrong)
})

test('after ten wrong passwords even the right one has to wait, at that address', async () => {
  const here = new Headers({ 'x-forwarded-for': '203.0.113.1' })
  const there = new Headers({ 'x-forwarded-for': '203.0.113.2' })
  // All but two by themselves: a password takes long to check.
  for (let tries = 0; tries < 8; tries += 1)
    takeTry({ account: ann.email, address: '203.0.113.1', browser: null }, Date.now())
  for (let tries = 0; tries < 2; tries += 1)
    await expect(signIn(ann.email, 'wrong', here)).rejects.toMatchObject({ statusCode: 401 })

  await expect(signIn(ann.email, ann.password, here)).rejects.toMatchObject({ statusCode: 429 })
  expect((await signIn(ann.email, ann.password, there)).response.user.email).toBe(ann.email)
})

test('one password tried on many accounts has to wait, at that address', async () => {
  const here = new Headers({ 'x-forwarded-for': '203.0.113.7' })
  for (let tries = 0; tries < 60; tries += 1)
    await expect(signIn(`no email ${tries}`, 'wrong', here)).rejects.toMatchObject({
      statusCode: 400,
    })

  await expect(signIn(ann.email, ann.password, here)).rejects.toMatchObject({
    statusCode: 429,
  })
})

test('nobody can sign up', async () => {
  const body = { name: 'Eve', email: 'eve@alphanode.test', password: 'correct horse' }
  await expect(auth().api.signUpEmail({ body, headers })).rejects.toMatchObject({ statusCode: 400 })
  expect(await db.person.count({ where: { email: body.email } })).toBe(0)
})

const post = (path: string, sent: Record<string, string>, host = 'localhost:1') =>
  answerAuth(
    new Request(`http://${host}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        host,
        cookie: 'a=b',
        ...sent,
      },
      body: JSON.stringify({ email: ann.email, password: ann.password }),
    }),
  )

test('over HTTP, sign-in is answered to pages at SITE_URL alone, whatever host a request names', async () => {
  const status = async (sent: Record<string, string>, host?: string) =>
    (await post('/api/auth/sign-in/email', sent, host)).status
  expect(await status({ origin: 'http://localhost:1' })).toBe(200)
  expect(await status({ origin: 'http://evil.example' }, 'evil.example')).toBe(403)
  const forwarded = { 'x-forwarded-host': 'evil.example' }
  expect(await status({ origin: 'http://evil.example', ...forwarded })).toBe(403)
  expect(await status({ origin: 'http://evil.example' })).toBe(403)
  expect(await status({})).toBe(403)
})

test('over HTTP, no answer is kept by anyone', async () => {
  const answer = await post('/api/auth/sign-in/email', { origin: 'http://localhost:1' })
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
})

test('over HTTP, only what the site uses is reachable', async () => {
  const sent = { origin: 'http://localhost:1' }
  expect((await post('/api/auth/sign-up/email', sent)).status).toBe(404)
  expect((await post('/api/auth/update-user', sent)).status).toBe(404)
})
