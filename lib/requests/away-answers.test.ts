import { once } from 'node:events'
import type { RequestListener } from 'node:http'
import { createServer } from 'node:http'
import { beforeAll, expect, test } from 'vitest'
import { askingFor } from '@/lib/admission/asking'
import { openPool } from '@/lib/db/client'
import { isAway } from '@/lib/db/health'
import { openProxy } from '@/lib/db/testing/proxy'
import { env } from '@/lib/env'
import { answerWhileAway } from './away-answers'

beforeAll(answerWhileAway)

async function ask(answer: RequestListener, init: RequestInit = {}) {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const response = await fetch(`http://127.0.0.1:${port}/posts/a`, init)
  const body = await response.text()
  server.close()
  return { status: response.status, headers: response.headers, body }
}

const page = { headers: { accept: 'text/html,*/*;q=0.8' } }

/** The ways in which a handler can say 500. */
const ways: Record<string, RequestListener> = {
  'a status and a body': (_, response) => {
    response.statusCode = 500
    response.setHeader('Content-Length', '5')
    response.end('oh no')
  },
  'a head of its own': (_, response) => {
    response.writeHead(500, { 'content-type': 'text/plain', 'cache-control': 'max-age=3600' })
    response.end('oh no')
  },
  'a body in pieces': (_, response) => {
    response.statusCode = 500
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.write('oh')
    response.write(' no')
    response.end()
  },
  'nothing at all': (_, response) => {
    response.statusCode = 500
    response.end()
  },
}

async function withDatabaseAway<Result>(work: () => Promise<Result>) {
  const proxy = await openProxy(env.DATABASE_URL ?? '')
  const pool = openPool(proxy.url, 2)
  await pool.query('select 1')
  proxy.become('refuses')
  await expect(pool.query('select 1')).rejects.toThrow()
  const result = await work()
  proxy.become('whole')
  await pool.query('select 1')
  await pool.end()
  await proxy.close()
  return result
}

test.each(Object.entries(ways))('while the database is away, %s is 503', async (_, answer) => {
  const { status, headers, body } = await withDatabaseAway(() => ask(answer, page))
  expect(status).toBe(503)
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('content-type')).toContain('text/html')
  expect(body).toContain('<h1>Back in a moment</h1>')
  expect(body).not.toContain('oh no')
})

test('who asks for no page gets a sentence, and HEAD no body', async () => {
  const answer = ways['a status and a body'] ?? (() => {})
  const [text, head] = await withDatabaseAway(async () => [
    await ask(answer),
    await ask(answer, { ...page, method: 'HEAD' }),
  ])
  expect(text).toMatchObject({
    status: 503,
    body: expect.stringMatching(/^This page cannot be shown/),
  })
  expect(head).toMatchObject({ status: 503, body: '' })
})

test('what does not need the database is answered as ever, and errors of another kind stay 500', async () => {
  const fine: RequestListener = (_, response) => response.end('kept')
  expect(await withDatabaseAway(() => ask(fine, page))).toMatchObject({ status: 200, body: 'kept' })
  while (isAway()) await new Promise((resolve) => setTimeout(resolve, 100))
  const broken = ways['a status and a body'] ?? fine
  expect(await ask(broken, page)).toMatchObject({ status: 500, body: 'oh no' })
})

test('a reader who finds every connection of readers in use is soon told 503 and when to come back', async () => {
  const pool = openPool(env.DATABASE_URL ?? '', 5) // of which readers have one
  const asReader = <Result>(work: () => Promise<Result>) =>
    new Promise<Result>((resolve, reject) =>
      askingFor('other page', () => work().then(resolve, reject)),
    )
  const held = await asReader(() => pool.connect())
  const shown: RequestListener = (_, response) => {
    asReader(() => pool.query('select 1')).then(
      () => response.end('shown'),
      () => {
        response.statusCode = 500
        response.end('oh no')
      },
    )
  }
  const waits: number[] = []
  for (let tries = 0; tries < 3; tries += 1) {
    const start = performance.now()
    const { status, headers } = await ask(shown)
    waits.push(performance.now() - start)
    expect(status).toBe(503)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  }
  expect(Math.min(...waits)).toBeLessThan(4_000) // who is no reader waits for 5 s
  held.release()
  expect(await ask(shown)).toMatchObject({ status: 200, body: 'shown' })
  await pool.end()
})
