import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { synthesize } from '@/lib/synthesizer/synthesize'

const COUNT = 4_000
const folder = mkdtempSync(join(tmpdir(), 'alphanode-faults-'))
const archive = join(folder, 'archive.jsonl')
let undisturbed: unknown

beforeAll(async () => {
  const lines = Array.from(synthesize({ count: COUNT, seed: 3 }), (draft) => JSON.stringify(draft))
  await writeFile(archive, `${lines.join('\n')}\n`)
  expect(await ended(start(archive))).toBe(0)
  undisturbed = await everything()
  expect(await countItems()).toBe(COUNT)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

const start = (...wanted: string[]) =>
  spawn(process.execPath, ['--import', 'tsx', 'lib/cli/import.ts', ...wanted], {
    stdio: 'ignore',
  })

const ended = async (child: ChildProcess): Promise<number | null> =>
  child.exitCode ?? (await once(child, 'exit'))[0]

const isFinished = async (): Promise<boolean> =>
  (await pool.query(`select exists (select from "ImportRun" where state = 'finished') as yes`))
    .rows[0].yes

const countItems = async (): Promise<number> =>
  (await pool.query('select count(*)::int as count from "ImportItem"')).rows[0].count

/** What an archive says, without ids and times: equal for two archives that say the same. */
async function everything() {
  const { rows } = await pool.query(`
    select md5(string_agg(post::text, '' order by post::text)) as digest, count(*)::int as posts from (
      select p."sourceId", p.slug, p.status, p.version, p."lastReviewed", p.words, p.image, p."listedAt",
             s.slug as stack, q.slug as problem, r.number, r.hash,
             (select array_agg(b.hash order by at) from unnest(r.blocks) with ordinality as u(id, at)
                join "Block" b on b.id = u.id) as blocks,
             (select array_agg(t.kind || t.slug || t."postCount" order by pt.position)
                from "PostTerm" pt join "Term" t on t.id = pt."termId" where pt."postId" = p.id) as terms
        from "Post" p join "Revision" r on r."postId" = p.id
        left join "Term" s on s.id = p."stackId" left join "Term" q on q.id = p."problemId") post`)
  return rows[0]
}

async function startOver() {
  await truncate('Post', 'Revision', 'Block', 'Term', 'ImportRun')
}

/** Waits until an import has stored more than `count` items, or ended. */
async function storedMoreThan(count: number, child: ChildProcess) {
  while (child.exitCode === null && (await countItems()) <= count) await delay(5)
}

test('an import that is killed after every batch ends as if nothing had happened', async () => {
  await startOver()
  let killed = 0
  let child = start(archive)
  while (!(await isFinished())) {
    await storedMoreThan(await countItems(), child)
    child.kill('SIGKILL')
    await ended(child)
    killed += 1
    if (!(await isFinished())) child = start('--resume')
  }
  expect(killed).toBeGreaterThan(1)
  expect(await countItems()).toBe(COUNT)
  expect(await everything()).toEqual(undisturbed)
}, 120_000)

test('an import that loses its database in the middle is resumed as if nothing had happened', async () => {
  await startOver()
  const child = start(archive)
  await storedMoreThan(0, child)
  await pool.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
  expect(await ended(child)).toBe(1)
  expect(await ended(start('--resume'))).toBe(0)
  expect(await countItems()).toBe(COUNT)
  expect(await everything()).toEqual(undisturbed)
}, 120_000)
