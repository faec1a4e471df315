import { once } from 'node:events'
import { Client } from 'pg'
import { ending } from './endings'
import { makeProject } from './project'
import type { Row, Tell } from './row'
import { judged } from './row'
import { folderOf, Site } from './site'
import { need } from './wait'

const LOCK = 4_711
const NAME = '29990101000000_killed'
/** It waits in the middle for as long as we hold a lock. */
const sql = `
  create table "FirstHalf" (id int);
  select pg_advisory_xact_lock(${LOCK});
  create table "SecondHalf" (id int);`

/** The command that migrates is killed in the middle of a migration; and a database is newer than the code. */
export async function migration(tell: Tell) {
  const today = await Site.prepare({ name: 'migration' })
  return ending(
    () => today.remove(),
    async () => {
      await today.start()
      const tomorrow = await Site.prepare({
        ...{ name: 'migration', keepsData: true },
        // A copy needs a database that nobody uses; here the site does, and we hold a lock.
        env: { BACKUP_BEFORE_MIGRATE: 'no' },
        cwd: makeProject(folderOf('migration-project'), { name: NAME, sql }),
      })
      const fault = 'a migration killed in the middle'
      tell(await killed(tomorrow, { fault: `${fault}, its backend too`, isBackendKilled: true }))
      tell(await killed(tomorrow, { fault: `${fault}, not its backend`, isBackendKilled: false }))
      tell(await refused(today))
    },
  )
}

type Killed = { fault: string; isBackendKilled: boolean }

async function killed(site: Site, { fault, isBackendKilled }: Killed): Promise<Row> {
  await forget(site)
  const holder = new Client({ connectionString: site.database.url })
  await holder.connect()
  try {
    await holder.query('select pg_advisory_lock($1)', [LOCK])
    const heard = site.said.length
    const command = site.run('migrate.ts')
    const backend = await need('a migration that waits', () => {
      if (command.exitCode !== null) throw new Error(`It ended: ${site.said.slice(heard)}`)
      return findWaiting(site)
    })
    command.kill('SIGKILL')
    await once(command, 'close')
    if (isBackendKilled) await site.database.rows('select pg_terminate_backend($1)', [backend])
    await holder.query('select pg_advisory_unlock($1)', [LOCK])
    await need('an end of that migration', async () => !(await isRunning(site, backend)))
  } finally {
    await holder.end()
  }
  const begun = performance.now()
  const { code, said } = await site.finish('migrate.ts')
  const recovery = code === 0 ? (performance.now() - begun) / 1_000 : null
  return judged(
    fault,
    [...(code === 0 ? [] : [`the next start: ${said}`]), ...(await lacks(site))],
    {
      recovery,
    },
  )
}

/** As if the migration had never been begun. */
async function forget({ database }: Site) {
  await database.rows('drop table if exists "FirstHalf", "SecondHalf"')
  await database.rows('delete from _prisma_migrations where migration_name = $1', [NAME])
}

async function findWaiting({ database }: Site) {
  const [row] = await database.rows<{ pid: number }>(
    `select pid from pg_stat_activity where wait_event_type = 'Lock' and query like '%pg_advisory_xact_lock(${LOCK})%'`,
  )
  return row?.pid
}

const isRunning = async ({ database }: Site, pid: number) =>
  (await database.rows('select from pg_stat_activity where pid = $1', [pid])).length > 0

/** What is not as after a migration that was applied once. */
async function lacks({ database }: Site): Promise<string[]> {
  const [row] = await database.rows<{ tables: number; applied: number }>(
    `select (select count(*) from pg_class where relname in ('FirstHalf', 'SecondHalf'))::int as tables,
            (select count(*) from _prisma_migrations
              where migration_name = $1 and finished_at is not null and rolled_back_at is null)::int as applied`,
    [NAME],
  )
  const isWhole = row?.tables === 2 && row.applied === 1
  return isWhole ? [] : [`${row?.tables} of 2 tables, noted ${row?.applied} times`]
}

/** A start of today's code on tomorrow's database. */
async function refused(site: Site): Promise<Row> {
  const { code, said } = await site.finish('migrate.ts')
  const hasSaidWhy = /newer/i.test(said)
  return judged('older code on a newer schema', [
    ...(code === 0 ? ['it was not refused'] : []),
    ...(hasSaidWhy ? [] : [`no sentence says why: ${said}`]),
  ])
}
