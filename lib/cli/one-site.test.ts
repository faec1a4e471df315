import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { locks } from '@/lib/db/locks'
import { holdSite } from './one-site'

test('a folder has one site at a time, and another once that has ended', async () => {
  const letGo = await holdSite()
  await expect(holdSite()).rejects.toThrow('The site of this folder runs already')
  await letGo()
  await (await holdSite())()
})

test('another folder has a site of its own, on the same database', async () => {
  const [here, there] = [await holdSite('/srv/a'), await holdSite('/srv/b')]
  await here()
  await there()
})

const holders = async (): Promise<number[]> => {
  const { rows } = await pool.query<{ pid: number }>(
    `select pid from pg_locks where locktype = 'advisory' and granted and classid = $1
        and database = (select oid from pg_database where datname = current_database())`,
    [locks.site],
  )
  return rows.map(({ pid }) => pid)
}

test('a site whose connection is cut has its folder again as soon as it can', async () => {
  const letGo = await holdSite()
  for (let cuts = 0; cuts < 2; cuts += 1) {
    const [before] = await holders()
    await pool.query('select pg_terminate_backend($1)', [before])
    let [after] = await holders()
    while (after === undefined || after === before) {
      await delay(50)
      ;[after] = await holders()
    }
    await expect(holdSite()).rejects.toThrow('The site of this folder runs already')
  }
  await letGo()
  expect(await holders()).toEqual([])
})
