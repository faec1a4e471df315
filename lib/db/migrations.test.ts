import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { env } from '@/lib/env'
import { migrate } from './migrations'

test('every change of the schema has its migration', () => {
  const [today, migrated] = ['prisma/schema.prisma', 'prisma/migrations/schema.prisma'].map(
    (path) => readFileSync(path, 'utf8'),
  )
  expect(today).toBe(migrated)
})

test('a database that is up to date is left alone', async () => {
  expect(await migrate(env.DATABASE_URL ?? '')).toEqual([])
})
