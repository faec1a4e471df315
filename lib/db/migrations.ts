import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import type { DiffTarget, MigrationList } from '@prisma/schema-engine-wasm'
import { connectTo } from './connection'
import { backUp } from './migration-backup'
import { schemaPath, withEngine } from './migration-engine'
import { findUnfinished, prepareToMigrate } from './migration-state'

const migrationsPath = resolve('prisma/migrations')
const LOCK_FILE = 'migration_lock.toml'
const migratedSchemaPath = join(migrationsPath, 'schema.prisma')
const filters = { externalTables: [], externalEnums: [] }

type Migrating = {
  /** Copies a database that has posts before it is changed. */
  backsUp?: boolean
  /** Where the migrations are. */
  folder?: string
}

/**
 * Applies what `prisma/migrations` has and the database has not, as `prisma migrate deploy` would; what an earlier start
 * began and did not finish, anew. Gives the names. Throws a sentence when it cannot.
 */
export async function migrate(
  url: string,
  { backsUp = false, folder = migrationsPath }: Migrating = {},
): Promise<string[]> {
  const list = readMigrations(folder)
  const known = list.migrationDirectories.map(({ path, migrationFile: { content } }) => ({
    name: path,
    script: content.tag === 'ok' ? content.value : '',
  }))
  let connection = await connectTo(url)
  try {
    let pending = await prepareToMigrate(connection, known)
    if (pending.length > 0 && backsUp && (await backUp(connection, url)) !== null) {
      connection = await connectTo(url)
      pending = await prepareToMigrate(connection, known)
    }
    if (pending.length === 0) return []
    return await apply(url, list)
  } finally {
    await connection.end()
  }
}

async function apply(url: string, migrationsList: MigrationList): Promise<string[]> {
  const failures: unknown[] = []
  try {
    const { appliedMigrationNames } = await withEngine(
      url,
      (engine) => engine.applyMigrations({ migrationsList, filters }),
      failures,
    )
    return appliedMigrationNames
  } catch (cause) {
    const [failure] = failures // the engine only says that there was one
    if (!(failure instanceof Error)) throw cause
    const connection = await connectTo(url)
    const name = await findUnfinished(connection).finally(() => connection.end())
    throw new Error(`The migration ${name} failed: ${failure.message}. Nothing of it was kept.`, {
      cause: failure,
    })
  }
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
  writeFileSync(join(migrationsPath, LOCK_FILE), 'provider = "postgresql"\n')
  copyFileSync(schemaPath, migratedSchemaPath)
  return join(folder, 'migration.sql')
}

const schemaIn = (path: string): DiffTarget => ({
  tag: 'schemaDatamodel',
  files: [{ path, content: readFileSync(path, 'utf8') }],
})

const timestamp = () => new Date().toISOString().replace(/\D/g, '').slice(0, 14)

function readMigrations(folder: string): MigrationList {
  if (!existsSync(folder))
    throw new Error(`There are no migrations at ${folder}: start this in the folder of AlphaNode.`)
  const entries = readdirSync(folder, { withFileTypes: true })
  const lock = join(folder, LOCK_FILE)
  return {
    baseDir: folder,
    lockfile: {
      path: LOCK_FILE,
      content: existsSync(lock) ? readFileSync(lock, 'utf8') : null,
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
            value: readFileSync(join(folder, name, 'migration.sql'), 'utf8'),
          },
        },
      })),
  }
}
