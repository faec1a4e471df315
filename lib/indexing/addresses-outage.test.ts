import { expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { answerTo } from './addresses-answer'

test('while the database is away, it is up to pages that are kept', async () => {
  expect(await answerTo('/posts/a', '')).toEqual({ status: 404 })
  await db.$disconnect()
  if (!pool.ending) await pool.end()
  expect(await answerTo('/posts/a', '')).toEqual({ status: 200 })
  expect(await answerTo('/posts/b', '')).toEqual({ status: 200 })
  expect(await answerTo('/posts/%', '')).toEqual({ status: 400 })
})
