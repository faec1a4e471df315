import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { Pool } from 'pg'
import { Connection } from './connection'
import { applyScript } from './migration-state'
import { bePatient, endPatience } from './silence'

export const schemaPath = resolve('prisma/schema.prisma')

/** Prisma's own engine as WebAssembly: its native binary has to be downloaded, and often cannot be. */
export async function withEngine<Result>(
  url: string,
  work: (engine: SchemaEngine) => Promise<Result>,
  failures: unknown[] = [],
) {
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
  const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScripts(pool, failures))
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
  constructor(
    private readonly pool: Pool,
    private readonly failures: unknown[],
  ) {
    super(pool)
  }

  override async connect() {
    const connection = await super.connect()
    connection.executeScript = async (script) => {
      const client = await this.pool.connect()
      bePatient(client)
      try {
        await applyScript(client, script)
      } catch (cause) {
        this.failures.push(cause)
        throw cause
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
