import { createServer } from 'node:http'
import { afterEach, expect, test, vi } from 'vitest'
import { MOST_SLUGS } from './stale-notice'

afterEach(() => {
  vi.unstubAllEnvs()
})

/** `announce`, as a command has it whose site is at `url`, and perhaps listens on this machine. */
async function announceTo(url: string, local = '') {
  vi.stubEnv('SITE_URL', url)
  vi.stubEnv('LOCAL_URL', local)
  vi.resetModules()
  const { announce } = await import('./announce')
  return announce
}

/** A site that answers `status`, and what it was told. */
async function openSite(status: number) {
  const heard: unknown[] = []
  const server = createServer(async (request, response) => {
    const body = await request.toArray()
    const { method, url, headers } = request
    heard.push([method, url, headers.authorization, JSON.parse(body.join(''))])
    response.writeHead(status).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  return { heard, url: `http://127.0.0.1:${port}`, close: () => server.close() }
}

const bearer = `Bearer ${'only-for-tests-'.repeat(3)}`

test('a running site is told which posts were written', async () => {
  const site = await openSite(204)
  const announce = await announceTo(site.url)
  expect(await announce({ slugs: ['a', 'b'] })).toBe(true)
  expect(site.heard).toEqual([['POST', '/api/stale', bearer, { slugs: ['a', 'b'] }]])
  site.close()
})

test('very many posts are announced as all', async () => {
  const site = await openSite(204)
  const announce = await announceTo(site.url)
  await announce({ slugs: Array.from({ length: MOST_SLUGS + 1 }, (_, at) => `post-${at}`) })
  expect(site.heard).toEqual([['POST', '/api/stale', bearer, { all: true }]])
  site.close()
})

test('a site that does not take our word was not told, nor was one that does not run', async () => {
  const site = await openSite(401)
  const announce = await announceTo(site.url)
  expect(await announce({ all: true })).toBe(false)
  site.close()
  expect(await announce({ all: true })).toBe(false)
})

test('a site on this machine is told there, whatever its public address is', async () => {
  const [local, elsewhere] = await Promise.all([openSite(204), openSite(204)])
  const announce = await announceTo(elsewhere.url, local.url)
  expect(await announce({ all: true })).toBe(true)
  expect(local.heard).toHaveLength(1)
  expect(elsewhere.heard).toEqual([])
  local.close()
  elsewhere.close()
})

test('the secret is sent neither in clear to another machine, nor after a redirect', async () => {
  const sent = vi.spyOn(globalThis, 'fetch')
  const announce = await announceTo('http://site.example.test')
  expect(await announce({ all: true })).toBe(false)
  expect(sent).not.toHaveBeenCalled()
  sent.mockRestore()

  const moved = await openSite(204)
  const redirecting = createServer((_, response) => {
    response.writeHead(307, { location: `${moved.url}/api/stale` }).end()
  })
  await new Promise<void>((resolve) => redirecting.listen(0, '127.0.0.1', resolve))
  const address = redirecting.address()
  const port = address && typeof address === 'object' ? address.port : 0
  const toRedirecting = await announceTo(`http://127.0.0.1:${port}`)
  expect(await toRedirecting({ all: true })).toBe(false)
  expect(moved.heard).toEqual([])
  redirecting.close()
  moved.close()
})
