import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '@/lib/env'
import type { Connection } from './connection'
import { connectTo } from './connection'
import { refuseSharedSessions, shareSessions } from './pooler'

const sessions: Connection[] = []

beforeAll(async () => {
  for (let count = 0; count < 3; count += 1) sessions.push(await connectTo(env.DATABASE_URL ?? ''))
})
afterAll(() => Promise.all(sessions.map((session) => session.end())))

type Choose = (free: Connection[]) => Connection | undefined

/** Two connections through a pooler in transaction mode: between transactions a session goes back to be chosen by either. */
function throughPooler(count: number, choose: Choose) {
  const free = sessions.slice(0, count)
  return { first: connectionTo(free, choose), second: connectionTo(free, choose) }
}

function connectionTo(free: Connection[], choose: Choose) {
  let kept: Connection | undefined
  let isOpen = false
  return {
    async query(sql: string) {
      const session = kept ?? takeFrom(free, choose)
      kept = session
      const result = await session.query<{ pid: number }>(sql)
      if (sql === 'begin') isOpen = true
      if (sql === 'commit') isOpen = false
      if (isOpen) return result
      kept = undefined
      free.push(session)
      return result
    },
  }
}

function takeFrom(free: Connection[], choose: Choose): Connection {
  const session = choose(free)
  if (!session) throw new Error('There is no session left.')
  free.splice(free.indexOf(session), 1)
  return session
}

const lastReturned: Choose = (free) => free.at(-1)
const longestFree: Choose = (free) => free[0]

test.each([
  ['the session that was returned last', 2, lastReturned],
  ['the session that was returned last, of three', 3, lastReturned],
  ['each of two sessions in turn', 2, longestFree],
  ['each of three sessions in turn', 3, longestFree],
] as const)('a pooler that gives a transaction %s is found', async (_, count, choose) => {
  const { first, second } = throughPooler(count, choose)
  expect(await shareSessions(first, second)).toBe(true)
})

test('connections with sessions of their own are not taken for shared', async () => {
  const [first, second] = sessions
  if (!first || !second) throw new Error('There are two sessions.')
  expect(await shareSessions(first, second)).toBe(false)
  await expect(refuseSharedSessions(env.DATABASE_URL ?? '')).resolves.toBeUndefined()
})
