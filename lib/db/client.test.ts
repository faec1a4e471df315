import { expect, test } from 'vitest'
import { db } from './client'

test('a database that is cloned for a test is migrated and empty', async () => {
  expect(await db.post.count()).toBe(0)
})
