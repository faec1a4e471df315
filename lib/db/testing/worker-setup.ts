import { afterAll, inject } from 'vitest'
import { leaveArchive } from '@/lib/data-dir'
import { cloneDatabase, dropDatabase } from '@/lib/db/embedded/databases'
import { TEMPLATE } from './template'

leaveArchive('test')

// Every test file has a database of its own, before any module connects.
const serverUrl = inject('serverUrl')
const name = `alphanode_test_${process.pid}`
process.env.DATABASE_URL = await cloneDatabase(serverUrl, name, TEMPLATE)

afterAll(async () => {
  const { db, pool } = await import('@/lib/db/client')
  await db.$disconnect()
  if (!pool.ending) await pool.end()
  await dropDatabase(serverUrl, name)
})
