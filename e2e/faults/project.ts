import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What is of each copy alone: its migrations and its data. */
const own = ['.data', '.git', 'prisma']

/** A copy of this project that has one migration more; everything else leads to this one. */
export function makeProject(folder: string, migration: { name: string; sql: string }): string {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync('.'))
    if (!own.includes(name)) symlinkSync(resolve(name), join(folder, name))
  cpSync('prisma', join(folder, 'prisma'), { recursive: true })
  const added = join(folder, 'prisma/migrations', migration.name)
  mkdirSync(added)
  writeFileSync(join(added, 'migration.sql'), migration.sql)
  return folder
}
