import { BesideImport } from './beside-import'
import { descendants, signal } from './processes'
import type { Tell } from './row'
import type { Site } from './site'
import type { Stage } from './stage'
import { onStage } from './stage'
import type { Fault } from './under-load'
import { underLoad } from './under-load'

/** Processes are killed, one kind after the other, each while people read and decide. */
export const kill = (tell: Tell, isShort: boolean) =>
  onStage({ name: 'kill' }, async (stage) => {
    for (const fault of isShort ? [site, server] : all)
      tell(await underLoad(await revived(stage), fault))
  })

/** One fault that a site does not survive leaves nothing for the next one. */
async function revived(stage: Stage): Promise<Stage> {
  if (stage.site.hasEnded) await stage.site.start()
  return stage
}

const site: Fault = {
  name: 'kill -9 of the site',
  cause: (stage) => killed(stage.site.server),
}

const server: Fault = {
  name: 'kill -9 of PostgreSQL, the whole server',
  cause: (stage) => killed(stage.site.postmaster),
}

const backend: Fault = {
  name: 'kill -9 of one backend',
  cause: async (stage) => killed((await backends(stage.site))[0] ?? null),
}

const everyBackend: Fault = {
  name: 'kill -9 of all backends',
  cause: async (stage) => {
    for (const pid of await backends(stage.site)) signal(pid, 'SIGKILL')
  },
}

const launcher: Fault = {
  name: 'kill -9 of the launcher; started again',
  cause: (stage) => killed(stage.site.launcher),
  help: (stage) => stage.site.start(),
}

const tree: Fault = {
  name: 'kill -9 of the launcher, all it started and PostgreSQL; started again',
  cause: async (stage) => {
    const { launcher: pid, postmaster } = stage.site
    for (const each of [pid, ...descendants(pid), postmaster]) await killed(each)
  },
  help: (stage) => stage.site.start(),
}

/** The same beside an import, which is resumed when it broke off. */
function besideImport({ name, cause, ...fault }: Fault): Fault {
  let beside: BesideImport | undefined
  return {
    ...fault,
    name: `${name}, beside an import`,
    cause: async (stage) => {
      beside = new BesideImport(stage.site, name)
      await beside.begin()
      await cause(stage)
    },
    check: async () => beside?.end() ?? [],
  }
}

const all = [
  ...[site, server, backend, everyBackend, launcher, tree],
  ...[site, server, backend].map(besideImport),
]

async function killed(pid: number | null) {
  if (!pid) throw new Error('What is to be killed does not run.')
  signal(pid, 'SIGKILL')
}

async function backends({ database }: Site): Promise<number[]> {
  const rows = await database.rows<{ pid: number }>(
    `select pid from pg_stat_activity
      where backend_type = 'client backend' and application_name <> 'faults' and datname = current_database()
      order by state = 'active' desc, pid`,
  )
  return rows.map(({ pid }) => pid)
}
