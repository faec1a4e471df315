import { createServer } from 'node:http'
import { afterEach, expect, test, vi } from 'vitest'
import { MOST_SLUGS } from './stale-notice'

afterEach(() => {
  vi.unstubAllEnvs()
})

/** `announce`, as a command has it whose site is at `url`. */
async function announceTo(url: string) {
  vi.stubEnv('SITE_URL', url)
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
