import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findPort } from '@/lib/cli/ports'
import { separateFolders } from '@/lib/data-dir'
import type { Asked } from './ask'
import { ask } from './ask'
import { Database, embeddedUrl, findPostmaster } from './database'
import { descendants, listenerOn, memoryOf, signal } from './processes'
import { need, until } from './wait'

/** Where a scenario keeps its site's data: never in the archive's folder. */
export const folderOf = (name: string) => resolve(separateFolders.test, 'faults', name)

/** Another one for each site, and far from those of another run. */
let nextPort = 3_400 + (process.pid % 1_000) * 20
const START_MS = 300_000

type Options = {
  /** The scenario's name: its data folder. */
  name: string
  env?: Record<string, string>
  /** Where its database is reached without what env.DATABASE_URL leads through. */
  databaseUrl?: string
  /** Whether what an earlier site left in the folder stays. */
  keepsData?: boolean
  /** Called with the folder before anything is in it. */
  onFolder?: (folder: string) => void
  /** Called with the folder before it is removed. */
  onRemove?: (folder: string) => void
  /** The project's folder, where another one stands in for it. */
  cwd?: string
}

/** What decides about a site and is not to be taken from who runs the tests. */
const own = [
  ...['DATABASE_URL', 'SITE_URL', 'AUTH_SECRET', 'STALE_SECRET'],
  ...['INDEXNOW_KEY', 'INDEXNOW_URL', 'PORT', 'NODE_ENV'],
]

/** A site in production, started by the launcher of `npm start` over a data folder of its own. */
export class Site {
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
  readonly database: Database
  /** All that the launcher and what it started have said. */
  said = ''
  #launcher: ChildProcess | undefined

  private constructor(
    readonly options: Options,
    readonly port: number,
  ) {
    this.folder = folderOf(options.name)
    const inherited = { ...process.env }
    for (const name of own) delete inherited[name]
    this.env = { ...inherited, DATA_DIR: this.folder, PORT: String(port), ...options.env }
    this.database = new Database(() => options.databaseUrl ?? embeddedUrl(this.folder))
  }

  /** Prepares a site without starting it. */
  static async prepare(options: Options): Promise<Site> {
    const folder = folderOf(options.name)
    if (!options.keepsData)
      for (const old of [folder, `${folder}.log`]) rmSync(old, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    options.onFolder?.(folder)
    nextPort = 1 + (await findPort(nextPort))
    return new Site(options, nextPort - 1)
  }

  static async start(options: Options): Promise<Site> {
    const site = await Site.prepare(options)
    await site.start()
    return site
  }

  get url() {
    return `http://localhost:${this.port}`
  }

  get launcher(): number {
    const pid = this.#launcher?.pid
    if (!pid) throw new Error('The launcher does not run.')
    return pid
  }

  get hasEnded() {
    return this.#launcher?.exitCode !== null || this.#launcher.signalCode !== null
  }

  /** Starts the launcher, and waits until it says where the site is. */
  async start() {
    const begun = this.said.length
    const child = this.run('start.ts')
    this.#launcher = child
    await need(
      'a site',
      () => {
        if (this.hasEnded) throw new Error(`The site did not start.\n${this.said.slice(begun)}`)
        return /^Site: /m.test(this.said.slice(begun))
      },
      START_MS,
    )
  }

  /** Runs one of the commands in `lib/cli` on this site's data; what it says is heard. */
  run(command: string, ...options: string[]): ChildProcess {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join('lib/cli', command), ...options],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: this.env,
        cwd: this.options.cwd ?? process.cwd(),
      },
    )
    const log = createWriteStream(`${this.folder}.log`, { flags: 'a' })
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        this.said += chunk
        log.write(chunk)
      })
    child.once('close', () => log.end())
    return child
  }

  /** Runs such a command to its end. */
  async finish(command: string, ...options: string[]) {
    const begun = this.said.length
    const child = this.run(command, ...options)
    const [code] = await once(child, 'close')
    return { code, said: this.said.slice(begun) }
  }

  /** Reads a page as a stranger does. */
  read(path: string, asked?: Asked) {
    return ask(`${this.url}${path}`, asked)
  }

  /** The process that answers, as the port tells: the launcher may have started another. */
  get server() {
    return listenerOn(this.port)
  }

  get memory() {
    return memoryOf(this.server)
  }

  get postmaster() {
    return findPostmaster(this.folder)?.pid ?? null
  }

  /** Asks the launcher to stop, as Ctrl-C does; whether it did in time. */
  async stop(): Promise<boolean> {
    if (!this.#launcher || this.hasEnded) return true
    signal(this.launcher, 'SIGTERM')
    return (await until(() => this.hasEnded)) === true
  }

  /** Ends whatever is left of it, and forgets its data. */
  async remove() {
    await this.stop()
    await this.killAll()
    const postmaster = this.postmaster
    if (postmaster) {
      signal(postmaster, 'SIGQUIT')
      await until(() => !findPostmaster(this.folder))
    }
    this.options.onRemove?.(this.folder)
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** Kills the launcher and all that it started, but for PostgreSQL, which is nobody's child. */
  async killAll() {
    if (!this.#launcher || this.hasEnded) return
    for (const pid of [this.launcher, ...descendants(this.launcher)]) signal(pid, 'SIGKILL')
    await until(() => this.hasEnded)
  }
}
