import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { DiffTarget, MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { Pool } from 'pg'
import { Connection } from './connection'
import { bePatient, endPatience } from './silence'

const schemaPath = resolve('prisma/schema.prisma')
const migrationsPath = resolve('prisma/migrations')
const lockPath = join(migrationsPath, 'migration_lock.toml')
const migratedSchemaPath = join(migrationsPath, 'schema.prisma')
const filters = { externalTables: [], externalEnums: [] }

/** Applies what `prisma/migrations` has and the database has not, as `prisma migrate deploy` would. */
export async function migrate(url: string): Promise<string[]> {
  const { appliedMigrationNames } = await withEngine(url, (engine) =>
    engine.applyMigrations({ migrationsList: readMigrations(), filters }),
  )
  return appliedMigrationNames
}

/**
 * Writes the migration from the last one to today's schema, unapplied, and gives its path; null when nothing
 * changed. The schema that the migrations lead to is kept beside them, so that no database is compared: the
 * engine's shadow database does not work over a driver adapter. It only wants a server that answers at `url`.
 */
export async function writeMigration(url: string, name: string): Promise<string | null> {
  const { stdout } = await withEngine(url, (engine) =>
    engine.diff({
      from: existsSync(migratedSchemaPath) ? schemaIn(migratedSchemaPath) : { tag: 'empty' },
      to: schemaIn(schemaPath),
      script: true,
      exitCode: true,
      filters,
    }),
  )
  if (!stdout || stdout.startsWith('-- This is an empty migration')) return null

  const folder = join(migrationsPath, `${timestamp()}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), stdout)
  writeFileSync(lockPath, 'provider = "postgresql"\n')
  copyFileSync(schemaPath, migratedSchemaPath)
  return join(folder, 'migration.sql')
}

const schemaIn = (path: string): DiffTarget => ({
  tag: 'schemaDatamodel',
  files: [{ path, content: readFileSync(path, 'utf8') }],
})

const timestamp = () => new Date().toISOString().replace(/\D/g, '').slice(0, 14)

function readMigrations(): MigrationList {
  const entries = existsSync(migrationsPath)
    ? readdirSync(migrationsPath, { withFileTypes: true })
    : []
  return {
    baseDir: migrationsPath,
    lockfile: {
      path: 'migration_lock.toml',
      content: existsSync(lockPath) ? readFileSync(lockPath, 'utf8') : null,
    },
    shadowDbInitScript: '',
    migrationDirectories: entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort()
      .map((name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: {
            tag: 'ok',
            value: readFileSync(join(migrationsPath, name, 'migration.sql'), 'utf8'),
          },
        },
      })),
  }
}

/** Prisma's own engine as WebAssembly: its native binary has to be downloaded, and often cannot be. */
async function withEngine<Result>(url: string, work: (engine: SchemaEngine) => Promise<Result>) {
  await loadEngine()
  // Our own pool: freeing the engine leaves the adapter's connections open.
  const pool = new Pool({
    Client: Connection,
    connectionString: url,
    max: 2,
    allowExitOnIdle: true,
    connectionTimeoutMillis: 5_000,
  })
  pool.on('error', () => {}) // whoever waits for an answer is told
  const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScripts(pool))
  const datamodel: [string, string] = [schemaPath, readFileSync(schemaPath, 'utf8')]
  const engine = await bindings.SchemaEngine.new({ datamodels: [datamodel] }, () => {}, adapter)
  try {
    return await work(engine)
  } finally {
    engine.free()
    await pool.end()
  }
}

/** Prisma's adapter cuts a migration at every semicolon, also inside a function, and runs the pieces one by one. */
class WholeScripts extends PrismaPg {
  constructor(private readonly pool: Pool) {
    super(pool)
  }

  override async connect() {
    const connection = await super.connect()
    connection.executeScript = async (script) => {
      const client = await this.pool.connect()
      bePatient(client)
      try {
        await client.query(script)
      } finally {
        endPatience(client)
        client.release()
      }
    }
    return connection
  }
}

let isLoaded = false
async function loadEngine() {
  if (isLoaded) return
  const require = createRequire(import.meta.url)
  const wasm = require
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm')
  const { instance } = await WebAssembly.instantiate(await readFile(wasm), {
    './schema_engine_bg.js': { ...bindings, ...timers() },
  })
  bindings.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  isLoaded = true
}

/** The engine never clears its ten-second lock timer: one that is not waited for, or no command would end. */
function timers() {
  const names = Object.keys(bindings).filter((name) => name.startsWith('__wbg_setTimeout'))
  const later = (work: () => void, milliseconds: number) => setTimeout(work, milliseconds).unref()
  return Object.fromEntries(names.map((name) => [name, later]))
}
