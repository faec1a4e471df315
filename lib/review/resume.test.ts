import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { resumeReview, untilDone } from './resume'

const count = async () =>
  (await pool.query('select count(*)::int as count from "Lease"')).rows[0].count

test('a start does not wait for a table that somebody has locked, and its job is done once that is free', async () => {
  const holder = await pool.connect()
  await holder.query('set session_replication_role = replica')
  await holder.query(
    `insert into "Lease" ("postId", "personId", "personName", "expiresAt") values (1, 'x', 'X', now() - interval '1 day')`,
  )
  await holder.query('begin; lock table "Lease" in access exclusive mode')
  const start = performance.now()
  resumeReview()
  const took = performance.now() - start
  await holder.query('commit; reset session_replication_role')
  holder.release()
  while ((await count()) > 0) await delay(50)
  expect(took).toBeLessThan(10_000) // a statement that waits for the table would take 30 s
})

test('what fails is tried again until it succeeds', async () => {
  let tries = 0
  await untilDone(
    async () => {
      tries += 1
      if (tries < 4) throw new Error('not yet')
    },
    'It could not be done.',
    1,
  )
  expect(tries).toBe(4)
})
