import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { dataPath } from '@/lib/data-dir'

export const secretsPath = () => dataPath('secrets.json')

const Secrets = z.object({
  databasePassword: z.string(),
  authSecret: z.string(),
  staleSecret: z.string(),
})
export type Secrets = z.output<typeof Secrets>

/** What was generated on the first run: never a default, readable by its owner alone. */
export function readSecrets(): Secrets {
  const kept = readFile()
  if (kept) return kept
  const secrets = { databasePassword: random(24), authSecret: random(32), staleSecret: random(32) }
  mkdirSync(dataPath(), { recursive: true, mode: 0o700 })
  write(secrets, linkSync)
  return readFile() ?? secrets
}

/** Puts a complete file in place: over what is there, or, with `linkSync`, only where there is none. */
function write(secrets: Secrets, place = renameSync) {
  const complete = `${secretsPath()}.${random(6)}`
  writeFileSync(complete, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  try {
    place(complete, secretsPath())
  } catch (cause) {
    const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'
    if (!isThere) throw cause // else another command of the same first start was quicker
  } finally {
    rmSync(complete, { force: true })
  }
}

function readFile() {
  try {
    const kept = JSON.parse(readFileSync(secretsPath(), 'utf8'))
    const secrets = Secrets.parse(kept)
    // Until November 2026 the first admin's password stayed here, under one of these names.
    if ('firstPerson' in kept || 'reviewer' in kept) write(secrets)
    return secrets
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null
    throw new Error(`${secretsPath()} cannot be used: restore it from a backup.`, { cause })
  }
}

/** As many random bytes, as text. */
export const random = (bytes: number) => randomBytes(bytes).toString('base64url')
