import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { addPerson } from '@/lib/auth/people'
import { db } from '@/lib/db/client'
import { takeTurn } from '../runs.store'
import { beginImport, beginResume, beginRollback } from './begin'
import { findRun } from './runs.store'

const PATIENCE = { timeout: 30_000, interval: 100 }
const folder = mkdtempSync(join(tmpdir(), 'begin-'))
const path = join(folder, 'posts.jsonl')
const line = (sourceId: string) =>
  JSON.stringify({ sourceId, title: sourceId, content: [{ kind: 'paragraph', text: 'Hello.' }] })

const standing = (id: number, wanted: string) =>
  vi.waitFor(async () => expect(await findRun(id)).toMatchObject({ standing: wanted }), PATIENCE)

test('an import begins in a process of its own, and is taken back by another', async () => {
  const personId = await addPerson({
    email: 'edith@begin.test',
    name: 'Edith',
    role: 'editor',
    password: 'a password for tests',
  })
  writeFileSync(path, `${line('one')}\n{"sourceId":\n${line('two')}\n`)
  const begun = await beginImport({ sources: [path], format: 'jsonl', personId, isPreview: false })
  if (!('runId' in begun)) throw new Error(begun.fault)

  await standing(begun.runId, 'finished')
  const run = await findRun(begun.runId)
  expect(run).toMatchObject({ personName: 'Edith', format: 'jsonl' })
  expect(run?.totals).toMatchObject({ items: 3, refused: 1 })
  expect(await db.post.count()).toBe(run?.totals?.created)

  // The process that imported is a moment longer at its end than its run.
  await vi.waitFor(async () => expect(await beginRollback(begun.runId)).toBe(true), PATIENCE)
  await standing(begun.runId, 'rolledBack')
  expect(await db.post.count()).toBe(0)
  await vi.waitFor(async () => {
    expect((await findRun(begun.runId))?.rollback.join()).toMatch(/taken back, 0 kept/)
  }, PATIENCE)
})

test('nothing begins while an import runs', async () => {
  const end = await takeTurn()
  const { id } = await db.importRun.create({ data: { sources: [path], state: 'broken' } })
  expect(
    await beginImport({ sources: [path], format: null, personId: 'x', isPreview: false }),
  ).toEqual({
    fault: 'busy',
  })
  expect(await beginResume(id)).toBe(false)
  expect(await beginRollback(id)).toBe(false)
  await end()
})

test('an import that cannot start says so', async () => {
  writeFileSync(join(folder, 'other.jsonl'), '')
  const nobody = {
    sources: [join(folder, 'other.jsonl')],
    format: null,
    personId: 'nobody',
    isPreview: false,
  }
  expect(await beginImport(nobody)).toEqual({ fault: 'unstarted' })
})
