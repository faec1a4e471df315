import { expect, test } from 'vitest'
import { env } from '@/lib/env'
import { refuseSharedSessions } from './pooler'

test('a server that gives every connection a session of its own is not refused', async () => {
  await expect(refuseSharedSessions(env.DATABASE_URL ?? '')).resolves.toBeUndefined()
})
