import type { Server } from 'node:http'
import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { watchArrivals } from './arrivals'

let server: Server

beforeAll(async () => {
  watchArrivals({ trustedProxies: 0 })
  server = createServer(({ headers }, response) => {
    response.end(headers['x-forwarded-for'])
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(() => {
  server.close()
})

test('whatever a request says of where it comes from, it arrives with the address of its socket', async () => {
  const { port } = z.object({ port: z.number() }).parse(server.address())
  for (const said of [null, '1.2.3.4', '1.2.3.4, 5.6.7.8', '', 'nonsense']) {
    const headers: Record<string, string> = said === null ? {} : { 'X-Forwarded-For': said }
    const answer = await fetch(`http://127.0.0.1:${port}`, { headers })
    expect(await answer.text(), String(said)).toBe('127.0.0.1')
  }
})
