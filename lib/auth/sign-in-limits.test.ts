import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { addressOf } from './address'
import { auth } from './auth'
import { addPerson } from './people'
import { linkTries, takeTry } from './sign-in-limits'
import { cookiesOf } from './testing/cookies'

let met = 0
const password = 'correct horse'
/** Each test has a person and addresses of its own: tries are counted in this process. */
const person = () => ({ email: `ann-${met}@alphanode.test`, password })
const address = (nth: number) => `198.51.${met}.${nth}`

const from = (forwarded: string) => new Headers({ 'x-forwarded-for': forwarded })

const enter = (email: string, typed: string, from: string, cookie = '') =>
  auth().api.signInEmail({
    body: { email, password: typed },
    headers: new Headers({ 'x-forwarded-for': from, ...(cookie && { cookie }) }),
    returnHeaders: true,
  })

const failed = async (email: string, from: string, cookie = '') => {
  const answer = await enter(email, 'wrong', from, cookie).catch((cause) => cause)
  return answer.statusCode
}

beforeEach(async () => {
  met += 1
  await db.person.deleteMany()
  await addPerson({ ...person(), name: 'Ann', role: 'reviewer' })
})

test('refused tries do not count against the account, however many there are', async () => {
  const { email } = person()
  for (let tries = 0; tries < 10; tries += 1)
    takeTry({ account: email, address: address(1), browser: null }, Date.now())
  for (let tries = 0; tries < 300; tries += 1) expect(await failed(email, address(1))).toBe(429)
  expect((await enter(email, password, address(2))).response.user.email).toBe(email)
})

/** Uses up the tries of an account, from ten addresses. */
function wearOut(account: string) {
  for (let nth = 1; nth <= 10; nth += 1)
    for (let tries = 0; tries < 10; tries += 1)
      expect(takeTry({ account, address: address(nth), browser: null }, Date.now())).toBe(0)
}

test('who is refused everywhere is let in from a browser that signed in before', async () => {
  const { email } = person()
  const cookie = cookiesOf((await enter(email, password, address(0))).headers)
  wearOut(email)
  await expect(enter(email, password, address(20))).rejects.toMatchObject({ statusCode: 429 })

  const { response } = await enter(email, password, address(20), cookie)
  expect(response.user.email).toBe(email)
})

test('a try that one limit refuses is taken from no other', () => {
  const account = `nobody-${met}@alphanode.test`
  wearOut(account)
  const other = { account: null, address: address(30), browser: null }
  for (let tries = 0; tries < 100; tries += 1)
    expect(takeTry({ ...other, account }, Date.now())).toBeGreaterThan(0)
  expect(takeTry(other, Date.now())).toBe(0) // the address has its tries still
})

test('a browser that signed in before has ten tries, too', async () => {
  const { email } = person()
  const cookie = cookiesOf((await enter(email, password, address(0))).headers)
  for (let tries = 0; tries < 10; tries += 1)
    expect(await failed(email, address(0), cookie)).toBe(401)
  expect(await failed(email, address(0), cookie)).toBe(429)
}, 240_000)

test("a browser that signed in to one account, or says that it did, counts for no other's", async () => {
  const { email } = person()
  const other = { email: `other-${met}@alphanode.test`, password }
  await addPerson({ ...other, name: 'Otto', role: 'reviewer' })
  const theirs = cookiesOf((await enter(other.email, password, address(0))).headers)
  const [name = ''] = theirs.split('; ').filter((cookie) => cookie.includes('known_browser'))
  const forged = name.replace(/=.*/, '=made.up.signature')
  for (const cookie of [theirs, forged]) {
    for (let tries = 0; tries < 5; tries += 1) await failed(email, address(1), cookie)
  }
  expect(await failed(email, address(1), theirs)).toBe(429)
  expect(await failed(email, address(1), forged)).toBe(429)
}, 240_000)

test('links that do not work keep nobody at that address from signing in', async () => {
  const { email } = person()
  for (let tries = 0; tries < 60; tries += 1) expect(linkTries.take(address(1))).toBe(0)
  expect(linkTries.take(address(1))).toBeGreaterThan(0)
  expect((await enter(email, password, address(1))).response.user.email).toBe(email)
})

test('addresses of one IPv6 network are one address, whichever of them is used', async () => {
  for (let tries = 0; tries < 60; tries += 1)
    takeTry(
      { account: null, address: addressOf(from(`2001:db8:1::${tries}`)), browser: null },
      Date.now(),
    )
  expect(await failed('no email', '2001:db8:1::ffff')).toBe(429)
  expect(await failed('no email', '2001:db8:1:1::ffff')).toBe(400)
})
