import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { env } from '@/lib/env'
import type { Connection } from './connection'
import { connectTo } from './connection'
import { cloneDatabase, dropDatabase } from './embedded/databases'
import { migrate } from './migrations'
import { TEMPLATE } from './testing/template'

const server = new URL('/postgres', env.DATABASE_URL).href
const name = `alphanode_migrating_${process.pid}`
const NEXT = '99990101000000_next'
let folder = ''
let url = ''
let connection: Connection

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alphanode-migrations-'))
  cpSync('prisma/migrations', folder, { recursive: true })
  url = await cloneDatabase(server, name, TEMPLATE)
  connection = await connectTo(url)
  await connection.query(`set session_replication_role = replica;
    insert into "Person" (id, name, email, "updatedAt") values ('p', 'P', 'p@example.org', now());
    set session_replication_role = origin`)
})
afterEach(async () => {
  await connection.end()
  rmSync(folder, { recursive: true })
})
afterAll(() => dropDatabase(server, name))

function write(script: string) {
  mkdirSync(join(folder, NEXT), { recursive: true })
  writeFileSync(join(folder, NEXT, 'migration.sql'), script)
}

const ask = async (sql: string) => (await connection.query(sql)).rows[0]
const columns = () =>
  ask(`select count(*)::int as count from information_schema.columns
        where table_name = 'Person' and column_name in ('first', 'second')`)
const recorded = () =>
  connection
    .query(
      `select finished_at is not null as finished, rolled_back_at is not null as "takenBack"
         from _prisma_migrations where migration_name = '${NEXT}' order by started_at`,
    )
    .then(({ rows }) => rows)

/** The script waits for as long as somebody holds this lock. */
const HELD = 42
const SLOW = `alter table "Person" add column first text;
  select pg_advisory_lock(${HELD}); select pg_advisory_unlock(${HELD});
  alter table "Person" add column second text;`

/** Migrates in a process of its own, up to where the script waits. */
async function startAndWait() {
  await connection.query('select pg_advisory_lock($1)', [HELD])
  const script = `import('./lib/db/migrations.ts').then(({ migrate }) => migrate(process.argv[1], { folder: process.argv[2] }))`
  const child = spawn(process.execPath, ['--import', 'tsx', '--eval', script, url, folder])
  const waiting = `select count(*)::int as count from pg_locks where locktype = 'advisory' and objid = ${HELD} and not granted`
  while ((await ask(waiting)).count === 0) await delay(50)
  return child
}

test('a migration whose process is killed half-way is done again by the next start', async () => {
  write(SLOW)
  const child = await startAndWait()
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(await recorded()).toEqual([{ finished: false, takenBack: false }])
  const again = migrate(url, { folder })
  await delay(500)
  await connection.query('select pg_advisory_unlock($1)', [HELD]) // the server process of the killed one goes on only now
  expect(await again).toEqual([NEXT])
  expect((await columns()).count).toBe(2)
  expect(await recorded()).toEqual([
    { finished: false, takenBack: true },
    { finished: true, takenBack: false },
  ])
  expect(await migrate(url, { folder })).toEqual([])
})

test('a migration whose server process is killed half-way leaves nothing behind, and is done again', async () => {
  write(SLOW)
  const child = await startAndWait()
  const said = once(child, 'exit')
  await connection.query(
    `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objid = ${HELD} and not granted`,
  )
  expect((await said)[0]).not.toBe(0)
  expect((await columns()).count).toBe(0)
  await connection.query('select pg_advisory_unlock($1)', [HELD])
  expect(await migrate(url, { folder })).toEqual([NEXT])
  expect((await columns()).count).toBe(2)
})

test('a migration that fails is tried again once it is mended, and leaves nothing behind until then', async () => {
  write('alter table "Person" add column first text; select 1 / 0;')
  await expect(migrate(url, { folder })).rejects.toThrow(
    `The migration ${NEXT} failed: division by zero`,
  )
  expect((await columns()).count).toBe(0)
  write('alter table "Person" add column first text;')
  expect(await migrate(url, { folder })).toEqual([NEXT])
})

test('older code refuses a newer schema and changes nothing', async () => {
  write('alter table "Person" add column first text;')
  await migrate(url, { folder })
  rmSync(join(folder, NEXT), { recursive: true })
  await expect(migrate(url, { folder })).rejects.toThrow(
    `The database was migrated by a newer AlphaNode than this one (${NEXT}).`,
  )
})

test('a migration that was edited after it was applied is not applied again', async () => {
  write('alter table "Person" add column first text;')
  await migrate(url, { folder })
  write('alter table "Person" add column first text; alter table "Person" add column second text;')
  expect(await migrate(url, { folder })).toEqual([])
  expect((await columns()).count).toBe(1)
})

test('two starts at once migrate once', async () => {
  write('alter table "Person" add column first text;')
  const applied = await Promise.all([migrate(url, { folder }), migrate(url, { folder })])
  expect(applied.flat()).toEqual([NEXT])
})

async function listBackups() {
  const { rows } = await connection.query<{ name: string }>(
    `select datname as name from pg_database where starts_with(datname, $1) order by 1`,
    [`${name}_before_`],
  )
  return rows.map((row) => row.name)
}

test('a database with posts is copied before it is migrated, and two such copies are kept', async () => {
  await connection.query(`set session_replication_role = replica;
    insert into "Post" ("sourceId", slug, title, "revisionId", version, excerpt, "listedAt", words)
    values ('a', 'a', 'A', 1, '1', '', now(), 1)`)
  await connection.end()
  for (const column of ['one', 'two', 'three']) {
    write(`alter table "Person" add column ${column} text;`)
    await migrate(url, { folder, backsUp: true })
    const next = await connectTo(url)
    await next.query(`delete from _prisma_migrations where migration_name = '${NEXT}'`)
    await next.end()
    await delay(1_000) // copies are named after seconds
  }
  connection = await connectTo(server)
  const backups = await listBackups()
  expect(backups).toHaveLength(2)
  const copy = await connectTo(new URL(`/${backups.at(-1)}`, url).href)
  const { rows } = await copy.query(
    `select (select count(*)::int from "Post") as posts,
            (select count(*)::int from information_schema.columns
              where table_name = 'Person' and column_name in ('one', 'two', 'three')) as columns`,
  )
  await copy.end()
  for (const backup of backups) await dropDatabase(server, backup)
  expect(rows).toEqual([{ posts: 1, columns: 2 }])
})

test('a database without posts is migrated without a copy', async () => {
  write('alter table "Person" add column first text;')
  expect(await migrate(url, { folder, backsUp: true })).toEqual([NEXT])
  expect(await listBackups()).toEqual([])
})

test('a database that is in use is not migrated without its copy', async () => {
  await connection.query(`set session_replication_role = replica;
    insert into "Post" ("sourceId", slug, title, "revisionId", version, excerpt, "listedAt", words)
    values ('a', 'a', 'A', 1, '1', '', now(), 1)`)
  write('alter table "Person" add column first text;')
  await expect(migrate(url, { folder, backsUp: true })).rejects.toThrow('because others use it')
  expect((await columns()).count).toBe(0)
})

test('no migration ends the transaction that it is run in', () => {
  const scripts = readdirSync('prisma/migrations', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readFileSync(join('prisma/migrations', entry.name, 'migration.sql'), 'utf8'))
  const outside =
    /^\s*(?:begin|commit|rollback|start transaction|vacuum|create database)\b.*;|\bconcurrently\b/im
  expect(scripts.length).toBeGreaterThan(20)
  expect(scripts.filter((script) => outside.test(script.replace(/\$\$.*?\$\$/gs, '')))).toEqual([])
})
