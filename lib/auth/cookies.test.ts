import { beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/lib/db/client'
import { addPerson } from './people'

const body = { email: 'cora@alphanode.test', password: 'correct horse' }

beforeEach(async () => {
  await db.person.deleteMany()
  await addPerson({ ...body, name: 'Cora', role: 'reviewer' })
})

/** The cookies that signing in sets at a site with this address. */
async function cookiesAt(url: string) {
  vi.stubEnv('SITE_URL', url)
  vi.resetModules()
  const { auth } = await import('./auth')
  const { headers } = await auth().api.signInEmail({
    body,
    headers: new Headers(),
    returnHeaders: true,
  })
  vi.unstubAllEnvs()
  return headers.getSetCookie()
}

test('over https every cookie is for this very host, over TLS alone and out of reach of scripts', async () => {
  const cookies = await cookiesAt('https://example.org')
  expect(cookies.length).toBeGreaterThanOrEqual(2)
  for (const cookie of cookies) {
    expect(cookie).toMatch(/^__Host-alphanode\./)
    for (const attribute of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=Lax'])
      expect(cookie).toContain(`; ${attribute}`)
    expect(cookie).not.toContain('Domain')
  }
})

test('without https a cookie needs no TLS, and is out of reach of scripts, too', async () => {
  for (const cookie of await cookiesAt('http://localhost:1')) {
    expect(cookie).toMatch(/^alphanode\..*HttpOnly; SameSite=Lax$/)
    expect(cookie).not.toContain('Secure')
  }
})
