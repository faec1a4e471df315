import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { db, pool } from '@/lib/db/client'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'

const post = (id: number) =>
  `${JSON.stringify({ sourceId: `stopped-${id}`, title: `Post ${id}`, content: [] })}\n`
const posts = (count: number) => Array.from({ length: count }, (_, at) => post(at)).join('')

/** As `npm run import` does. */
const command = ['--max-old-space-size=320', '--import', 'tsx', 'lib/cli/import.ts']

function start(environment: Record<string, string>, ...options: string[]) {
  const env = { ...process.env, ...environment }
  const child = spawn(process.execPath, [...command, ...options], { env })
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { child, ended: ended.then(([out, err, [code]]) => ({ out, err, code })) }
}

async function until(isSo: () => Promise<boolean>) {
  while (!(await isSo())) await delay(50)
}

/** How many transactions of others have written something and are open. */
async function transactions() {
  const { rows } = await pool.query(
    `select 1 from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and state = 'idle in transaction' and backend_xid is not null`,
  )
  return rows.length
}

test('an import that is stopped says what it did and how it goes on, even while it waits for its pipe', async () => {
  const { SITE_URL, notices } = await listening()
  const { child, ended } = start({ SITE_URL }, '-')
  child.stdin.write(posts(2_500))
  await until(async () => (await db.post.count()) >= 1_000)
  child.kill('SIGINT')
  const { err, code } = await ended
  expect(code).toBe(1)
  const run = await db.importRun.findFirstOrThrow({ orderBy: { id: 'desc' } })
  expect(run).toMatchObject({ state: 'broken', failure: 'It was asked to stop.' })
  expect(err).toContain(`"npm run import -- --resume ${run.id}" goes on where it stood`)
  expect(notices.at(-1)).toBe('{"all":true}')

  const again = start({}, '--resume')
  again.child.stdin.end(posts(2_500))
  expect(await again.ended).toMatchObject({ out: '2500 items: 2500 created.\n', code: 0 })
})

/** A site that only hears what is said to it. */
async function listening() {
  const notices: string[] = []
  const server = createServer(async (request, response) => {
    notices.push(await text(request))
    response.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = z.object({ port: z.number() }).parse(server.address())
  return { SITE_URL: `http://127.0.0.1:${port}`, notices }
}

test('a rollback that is stopped says how it goes on, and the site hears of what it did', async () => {
  const { SITE_URL, notices } = await listening()
  await importDrafts(...Array.from({ length: 500 }, (_, at) => aDraft(`back-${at}`)))
  const { id } = await db.importRun.findFirstOrThrow({ orderBy: { id: 'desc' } })
  const held = await pool.connect()
  await held.query('begin')
  await held.query('select 1 from "Post" where "sourceId" = $1 for update', ['back-300'])

  const before = await db.post.count()
  const { child, ended } = start({ SITE_URL }, '--rollback', `${id}`)
  await until(async () => (await db.post.count()) < before)
  child.kill('SIGINT')
  await once(child.stderr, 'data') // it has heard
  await held.query('rollback')
  held.release()
  const { err, code } = await ended
  expect(code).toBe(1)
  expect(err).toContain(`Run ${id} broke off: 400 taken back so far.`)
  expect(notices).toEqual(['{"all":true}'])

  const again = await start({ SITE_URL }, '--rollback', `${id}`).ended
  expect(again).toMatchObject({ out: `Run ${id}: 100 taken back, 0 kept.\n`, code: 0 })
})

test('a dry run that is stopped has changed nothing', async () => {
  const before = await db.post.count()
  const { child, ended } = start({}, '--dry-run', '-')
  child.stdin.write('{"sourceId":"dry","title":"Dry","content":[]}\n')
  await until(async () => (await transactions()) > 0)
  child.kill('SIGTERM')
  expect(await ended).toMatchObject({ out: '', code: 1, err: expect.stringContaining('stop') })
  expect(await db.post.count()).toBe(before)
})

test('an item that is larger than usual has the memory it takes once its limit is raised', async () => {
  const words = 'what changed, when, and who has seen it since. '.repeat(100)
  const html = `<p>${words}</p>`.repeat(4_000)
  const { child, ended } = start({}, '--dry-run', '--longest-line', '20M', '-')
  child.stdin.end(
    `${JSON.stringify({ sourceId: 'large', title: 'L', content: [{ kind: 'html', html }] })}\n`,
  )
  expect(await ended).toEqual({ out: '1 new.\n', err: '', code: 0 })
})

test('a limit beyond all measure asks for no more memory than there is', async () => {
  const { child, ended } = start({}, '--dry-run', '--most-html', '9000000000000000', '-')
  child.stdin.end('{"sourceId":"beyond","title":"Beyond","content":[]}\n')
  expect(await ended).toEqual({ out: '1 new.\n', err: '', code: 0 })
})
