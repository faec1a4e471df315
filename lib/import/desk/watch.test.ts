import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { takeTurn } from '../runs.store'
import { progressEvents } from './events'

test('events tell how far a run is while it runs, and its end', async () => {
  const end = await takeTurn()
  const { id } = await db.importRun.create({ data: { sources: ['a'] }, select: { id: true } })
  await db.importItem.create({ data: { runId: id, outcome: 'created', where: 'a:1' } })
  const events = progressEvents(id, new AbortController().signal)

  const { value } = await events.next()
  expect(value).toMatch(/^event: progress\ndata: \{"done":1,"rate":null,.*\}\n\n$/)
  await end()
  expect((await events.next()).value).toBe('event: end\ndata: \n\n')
  expect((await events.next()).done).toBe(true)
})

test('who may no longer see it is told nothing more, and not of an end', async () => {
  const end = await takeTurn()
  const { id } = await db.importRun.create({ data: { sources: ['a'] }, select: { id: true } })
  const events = progressEvents(id, new AbortController().signal, async () => false)
  const told: string[] = []
  for await (const event of events) told.push(event)
  expect(told.length).toBeGreaterThan(0)
  expect(told.join('')).not.toContain('event: end')
  await end()
})

test('a run that has ended, or never was, ends at once', async () => {
  for (const id of [999_999, 1]) {
    const events = progressEvents(id, new AbortController().signal)
    expect((await events.next()).value).toBe('event: end\ndata: \n\n')
  }
})

test('who stops listening is not told of an end', async () => {
  const end = await takeTurn()
  const { id } = await db.importRun.create({ data: { sources: ['a'] }, select: { id: true } })
  const gone = new AbortController()
  const events = progressEvents(id, gone.signal)
  await events.next()
  gone.abort()
  expect((await events.next()).done).toBe(true)
  await end()
})
