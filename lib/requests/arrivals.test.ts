import type { Server } from 'node:http'
import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { watchArrivals } from './arrivals'

let server: Server

beforeAll(async () => {
  watchArrivals({ trustedProxies: 0, siteUrl: 'https://example.org', isDevelopment: false })
  server = createServer(({ headers }, response) => {
    response.end(headers['x-forwarded-for'])
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(() => {
  server.close()
})

function ask(path: string, headers: Record<string, string> = {}) {
  const { port } = z.object({ port: z.number() }).parse(server.address())
  return fetch(`http://127.0.0.1:${port}${path}`, { headers })
}

test('whatever a request says of where it comes from, it arrives with the address of its socket', async () => {
  for (const said of [null, '1.2.3.4', '1.2.3.4, 5.6.7.8', '', 'nonsense']) {
    const headers: Record<string, string> = said === null ? {} : { 'X-Forwarded-For': said }
    const answer = await ask('/', headers)
    expect(await answer.text(), String(said)).toBe('127.0.0.1')
  }
})

test('every answer of a site with TLS keeps browsers at TLS, and is for no other site', async () => {
  const { headers } = await ask('/nothing/is/here')
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
})

test('pictures are shown by other sites, and nothing that is only asked for like one', async () => {
  const policy = async (path: string) =>
    (await ask(path)).headers.get('cross-origin-resource-policy')
  expect(await policy('/posts/a/picture-0123.png?v=2')).toBe('cross-origin')
  expect(await policy('/favicon.ico')).toBe('cross-origin')
  for (const path of ['/desk?a=b.png', '/posts/a', '/api/suggest?q=.png', '/posts/a.md'])
    expect(await policy(path), path).toBe('same-origin')
})
