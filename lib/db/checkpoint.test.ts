import { expect, test } from 'vitest'
import { env } from '@/lib/env'
import { checkpoint } from './checkpoint'
import { pool } from './client'
import { connectTo } from './connection'

const lastCheckpoint = async () =>
  (await pool.query('select checkpoint_lsn::text as at from pg_control_checkpoint()')).rows[0].at

test('what was written before is not read again after a crash', async () => {
  await pool.query('create table written as select generate_series(1, 1000)')
  const before = await lastCheckpoint()
  expect(await checkpoint()).toBe(true)
  expect(await lastCheckpoint()).not.toBe(before)
  const { rows } = await pool.query('show statement_timeout')
  expect(rows).toEqual([{ statement_timeout: '30s' }])
})

test('who may not ask for a checkpoint goes on without one', async () => {
  const admin = await connectTo(env.DATABASE_URL ?? '')
  await admin.query('drop role if exists may_not_checkpoint')
  await admin.query('create role may_not_checkpoint')
  const asOther = (client: { query: (sql: string) => Promise<unknown> }) =>
    void client.query('set role may_not_checkpoint')
  await pool.query('select 1')
  pool.on('acquire', asOther)
  expect(await checkpoint()).toBe(false)
  pool.off('acquire', asOther)
  await admin.query('drop role may_not_checkpoint')
  await admin.end()
})
