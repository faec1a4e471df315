import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { env } from '@/lib/env'
import { openPool } from './client'
import { bePatient, endPatience } from './silence'
import { openProxy } from './testing/proxy'

let proxy: Awaited<ReturnType<typeof openProxy>>
let pool: ReturnType<typeof openPool>

beforeAll(async () => {
  proxy = await openProxy(env.DATABASE_URL ?? '')
  pool = openPool(proxy.url, 10)
})
afterEach(() => proxy.become('whole'))
afterAll(async () => {
  await pool.end()
  await proxy.close()
})

const one = () => pool.query('select 1 as one').then(({ rows }) => rows[0].one)
const many = () => Promise.allSettled(Array.from({ length: 40 }, one))

/** How long until ten queries at once are all answered again, asked every quarter of a second. */
async function untilAnswered() {
  const start = performance.now()
  for (;;) {
    const results = await Promise.allSettled(Array.from({ length: 10 }, one))
    if (results.every(({ status }) => status === 'fulfilled')) return performance.now() - start
    await delay(250)
  }
}

test.each(['drops answers', 'half-open', 'refuses'] as const)(
  'forty queries at once in a network that %s for twelve seconds do not use up the pool',
  async (network) => {
    await one()
    proxy.become(network)
    const asked = many()
    await delay(12_000)
    proxy.become('whole')
    const took = await untilAnswered()
    expect(took).toBeLessThan(20_000) // the goal is 5 s; without a deadline on our side this never ends
    for (const result of await asked)
      if (result.status === 'rejected')
        expect(result.reason.message).toMatch(/answer|timeout|terminated|ECONN/i)
    expect(pool.totalCount).toBeLessThanOrEqual(10)
  },
)

test('answers that come late are waited for', async () => {
  proxy.become({ delayMs: 4_000 })
  expect(await one()).toBe(1)
})

test('a statement that the server works on is waited for, by whoever may be patient', async () => {
  const client = await pool.connect()
  bePatient(client)
  expect((await client.query("select pg_sleep(5), 'done' as said")).rows[0].said).toBe('done')
  endPatience(client)
  client.release()
})

test('a patient transaction whose answer is lost ends, and its connection is used no more', async () => {
  const client = await pool.connect()
  bePatient(client)
  await client.query('begin')
  proxy.become('drops answers')
  const lost = client.query('select 1')
  setTimeout(() => proxy.become('whole'), 3_000)
  await expect(lost).rejects.toThrow('An answer of the database was lost.')
  await expect(client.query('rollback')).rejects.toThrow()
  client.release()
  expect(await one()).toBe(1)
})
