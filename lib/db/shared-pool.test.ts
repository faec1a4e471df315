import { PrismaPg } from '@prisma/adapter-pg'
import { afterAll, expect, test } from 'vitest'
import { askingFor } from '@/lib/admission/asking'
import { env } from '@/lib/env'
import { openPool } from './client'
import { PrismaClient } from './generated/client'

/** As the site has them, but readers wait for as long as this takes on a busy machine. */
const pool = openPool(env.DATABASE_URL, 10, 60_000)
const db = new PrismaClient({ adapter: new PrismaPg(pool) })
afterAll(async () => {
  await db.$disconnect()
  await pool.end()
})

/** What `work` gives when it is done for a request of this class. */
const as = <Result>(name: 'other page' | 'desk', work: () => Promise<Result>) =>
  new Promise<Result>((resolve, reject) => askingFor(name, () => work().then(resolve, reject)))

test('readers who hold every connection they may have leave some to the desk and to work in the background', async () => {
  const held = await Promise.all(
    Array.from({ length: 6 }, () => as('other page', () => pool.connect())),
  )
  let isServed = false
  const waiting = as('other page', () => pool.query('select 1')).then(() => {
    isServed = true
  })
  const byPrisma = as('other page', () => db.post.count())
  await as('desk', () => pool.query('select 1'))
  await as('desk', () => db.post.count())
  await pool.query('select 1')
  expect(isServed).toBe(false)

  held[0]?.release()
  await waiting
  expect(await byPrisma).toBe(0)
  for (const client of held.slice(1)) client.release()
  const again = await Promise.all(
    Array.from({ length: 20 }, () => as('other page', () => pool.query('select 1'))),
  )
  expect(again).toHaveLength(20)
})
