import type { Server } from 'node:http'
import { createServer, request } from 'node:http'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { forgetAddresses, learn } from './known-addresses'
import { markKnownRequests } from './known-requests'

let server: Server

beforeAll(async () => {
  markKnownRequests()
  server = createServer(({ headers, method }, response) => {
    response.setHeader('X-Method', method ?? '')
    response.end(headers['x-known-address'] === undefined ? 'unmarked' : 'marked')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(() => {
  server.close()
})

beforeEach(forgetAddresses)

async function robotsOf(path: string) {
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  return (await fetch(`http://127.0.0.1:${port}${path}`)).headers.get('x-robots-tag')
}

async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  return (await fetch(`http://127.0.0.1:${port}${path}`, { headers, method })).text()
}

test('a request for what is known is marked before anybody sees it, until something changes', async () => {
  expect(await ask('/posts/a')).toBe('unmarked')
  await learn('/posts/a', async () => true, Boolean)
  expect(await ask('/posts/a')).toBe('marked')
  forgetAddresses()
  expect(await ask('/posts/a')).toBe('unmarked')
})

test('any other way to write an address is not marked', async () => {
  await learn('/posts/a', async () => true, Boolean)
  for (const path of ['/posts/a/', '/posts/a?utm_source=b', '/posts/A', '/posts/a/history'])
    expect(await ask(path), path).toBe('unmarked')
})

test('who sends something to a page is not marked', async () => {
  await learn('/posts/a', async () => true, Boolean)
  expect(await ask('/posts/a', {}, 'POST')).toBe('unmarked')
  expect(await ask('/', {}, 'DELETE')).toBe('unmarked')
})

test('what Next cannot ask its proxy about arrives as what is refused', async () => {
  const { port } = z.object({ port: z.number() }).parse(server.address())
  const method = await new Promise((resolve, reject) => {
    const asked = request({ port, method: 'TRACE', path: '/posts/a' }, (answer) =>
      resolve(answer.resume().headers['x-method']),
    )
    asked.on('error', reject).end()
  })
  expect(method).toBe('POST')
})

test('nobody else can mark a request', async () => {
  expect(await ask('/posts/b', { 'x-known-address': '1' })).toBe('unmarked')
  expect(await ask('/', { 'x-known-address': 'no' })).toBe('marked')
})

test('what search engines are told of a known page is in the header of its answer', async () => {
  const told = (robots: string | null) =>
    learn(
      '/posts/a',
      async () => robots,
      () => true,
      (tag) => tag,
    )
  await told('noindex, follow')
  expect(await robotsOf('/posts/a')).toBe('noindex, follow')
  expect(await robotsOf('/posts/b')).toBeNull()
  await told(null)
  expect(await robotsOf('/posts/a')).toBeNull()
})
