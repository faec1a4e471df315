import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'

const post = (id: number) =>
  `${JSON.stringify({ sourceId: `stopped-${id}`, title: `Post ${id}`, content: [] })}\n`
const posts = (count: number) => Array.from({ length: count }, (_, at) => post(at)).join('')

function start(...options: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/import.ts', ...options])
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { child, ended: ended.then(([out, err, [code]]) => ({ out, err, code })) }
}

async function until(isSo: () => Promise<boolean>) {
  while (!(await isSo())) await delay(50)
}

/** How many of others are open. */
async function transactions() {
  const { rows } = await pool.query(
    `select 1 from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and state = 'idle in transaction'`,
  )
  return rows.length
}

test('an import that is stopped says what it did and how it goes on, even while it waits for its pipe', async () => {
  const { child, ended } = start('-')
  child.stdin.write(posts(2_500))
  await until(async () => (await db.post.count()) >= 1_000)
  child.kill('SIGINT')
  const { err, code } = await ended
  expect(code).toBe(1)
  const run = await db.importRun.findFirstOrThrow({ orderBy: { id: 'desc' } })
  expect(run).toMatchObject({ state: 'broken', failure: 'It was asked to stop.' })
  expect(err).toContain(`"npm run import -- --resume ${run.id}" goes on where it stood`)

  const again = start('--resume')
  again.child.stdin.end(posts(2_500))
  expect(await again.ended).toMatchObject({ out: '2500 items: 2500 created.\n', code: 0 })
})

test('a dry run that is stopped has changed nothing', async () => {
  const before = await db.post.count()
  const { child, ended } = start('--dry-run', '-')
  child.stdin.write('{"sourceId":"dry","title":"Dry","content":[]}\n')
  await until(async () => (await transactions()) > 0)
  child.kill('SIGTERM')
  expect(await ended).toMatchObject({ out: '', code: 1, err: expect.stringContaining('stop') })
  expect(await db.post.count()).toBe(before)
})
