import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import type { Ask } from './testing/faults'
import { countItems, everything, startImport, storedMoreThan, writeArchive } from './testing/faults'

const COUNT = 4_000
const folder = mkdtempSync(join(tmpdir(), 'alphanode-faults-'))
const archive = join(folder, 'archive.jsonl')
const ask: Ask = async (sql) => (await pool.query(sql)).rows[0]
let undisturbed: unknown

beforeAll(async () => {
  await writeArchive(archive, COUNT)
  expect(await startImport([archive]).ended).toMatchObject({ code: 0 })
  undisturbed = await everything(ask)
  expect(await countItems(ask)).toBe(COUNT)
})
afterAll(() => rmSync(folder, { recursive: true }))

beforeEach(() => truncate('Post', 'Revision', 'Block', 'Term', 'ImportRun'))

const isFinished = async () => (await db.importRun.count({ where: { state: 'finished' } })) > 0

async function expectUndisturbed() {
  expect(await countItems(ask)).toBe(COUNT)
  expect(await everything(ask)).toEqual(undisturbed)
}

test('an import that is killed after every batch ends as if nothing had happened', async () => {
  let killed = 0
  let running = startImport([archive])
  while (!(await isFinished())) {
    await storedMoreThan(await countItems(ask), ask, running)
    running.child.kill('SIGKILL')
    await running.ended
    killed += 1
    if (!(await isFinished())) running = startImport(['--resume'])
  }
  expect(killed).toBeGreaterThan(1)
  await expectUndisturbed()
}, 300_000)

/** Cuts whoever is writing: a connection that is lost between two batches is replaced, and nobody notices. */
async function cutWriters() {
  const cut = () =>
    pool.query(`select pg_terminate_backend(pid) from pg_stat_activity
                 where datname = current_database() and pid <> pg_backend_pid() and backend_xid is not null`)
  while ((await cut()).rows.length === 0) await delay(1)
}

test('an import that loses its connection in the middle of a batch is resumed as if nothing had happened', async () => {
  const running = startImport([archive])
  await storedMoreThan(0, ask, running)
  await cutWriters()
  const { code, said } = await running.ended
  expect(code).toBe(1)
  expect(said).toMatch(/Run \d+ broke off\. What it did is kept: .*--resume \d+.*\n.*went away/)
  expect(await startImport(['--resume']).ended).toMatchObject({ code: 0 })
  await expectUndisturbed()
}, 300_000)

test('when the disk of the database is full, the run says so, is broken, and goes on once there is room', async () => {
  await pool.query(`
    create function full_disk() returns trigger language plpgsql as $$ begin
      if (select count(*) from "Post") > 1500 then
        raise exception 'could not extend file "base/1/2": No space left on device' using errcode = 'disk_full';
      end if;
      return null;
    end $$;
    create trigger full_disk after insert on "Revision" execute function full_disk()`)
  const { code, said } = await startImport([archive]).ended
  expect(code).toBe(1)
  expect(said).toMatch(
    /Run \d+ broke off.*--resume.*\n.*disk of the database is full.*\n.*No space/,
  )
  expect(await db.importRun.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
    state: 'broken',
    failure: expect.stringMatching(/disk of the database is full.*No space left/),
  })
  expect(await countItems(ask)).toBeLessThan(COUNT)

  await pool.query('drop trigger full_disk on "Revision"; drop function full_disk()')
  expect(await startImport(['--resume']).ended).toMatchObject({ code: 0 })
  await expectUndisturbed()
}, 300_000)

test('an import stops in order when the disk is nearly full, and goes on once there is room', async () => {
  const { code, said } = await startImport([archive], ['MIN_FREE_MB=1000000000']).ended
  expect(code).toBe(1)
  expect(said).toMatch(
    /Run \d+ broke off\..*--resume \d+.*\n.*The disk is full\. Make room there first\./,
  )
  expect(await startImport(['--resume']).ended).toMatchObject({ code: 0 })
  await expectUndisturbed()
}, 120_000)
