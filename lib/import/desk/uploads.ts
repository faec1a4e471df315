import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { dataPath } from '@/lib/data-dir'
import { countLines } from './count-lines'
import { takeName } from './file-name'

/** This is how a run names what it reads: relative to the project, where every command runs, unless DATA_DIR is not. */
const uploads = () => dataPath('uploads')

/** A stored file. `lines` tells how far a run is in it; null where lines mean nothing, as in an archive. */
const StoredFile = z.object({ path: z.string(), bytes: z.number(), lines: z.number().nullable() })
export type StoredFile = z.output<typeof StoredFile>

/** A folder of its own below `root` for each upload, under a name that nobody can guess. `owner` is whose it is. */
export async function openUpload(root = uploads(), owner: string | null = null) {
  const folder = join(/* turbopackIgnore: true */ root, randomBytes(16).toString('hex'))
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if (owner !== null) await writeFile(ownerOf(folder), owner, { mode: 0o600 })
  const files: StoredFile[] = []
  const taken = new Set<string>()

  return {
    /** Stores a file under its safe `name`, as it comes. */
    async keep(name: string, bytes: Readable, signal: AbortSignal) {
      const path = join(/* turbopackIgnore: true */ folder, takeName(name, taken))
      const file: StoredFile & { lines: number } = { path, bytes: 0, lines: 0 }
      files.push(file) // now: they are read in the order they came
      const target = createWriteStream(path, { flags: 'wx', mode: 0o600 })
      const closed = new Promise<void>((resolve) => target.once('close', resolve))
      try {
        await pipeline(bytes, countLines(file), target, { signal })
      } finally {
        await closed // else it could be made after its folder was removed
      }
    },
    /** Gives the paths, to be read by a run. */
    async close(): Promise<string[]> {
      const known = files.map((file) => (isPacked(file.path) ? { ...file, lines: null } : file))
      await writeFile(manifestOf(folder), JSON.stringify(known), { mode: 0o600 })
      return files.map(({ path }) => path)
    },
    drop: () => rm(folder, { recursive: true, force: true }),
  }
}

const isPacked = (path: string) => /\.(gz|zip)$/.test(path)

const ownerOf = (folder: string) => join(/* turbopackIgnore: true */ folder, '.owner')

const manifestOf = (folder: string) => join(/* turbopackIgnore: true */ folder, '.files.json')

/** What was stored where a run reads; empty when it reads anything else. */
export async function findUploaded(sources: string[], root = uploads()): Promise<StoredFile[]> {
  const folder = folderOf(sources[0] ?? '', root)
  if (!folder) return []
  const manifest = await readFile(manifestOf(folder), 'utf8').catch(() => null) // swept away
  return manifest ? z.array(StoredFile).parse(JSON.parse(manifest)) : []
}

/** The same folder for a source that was recorded when DATA_DIR was written in another way. */
function folderOf(source: string, root: string): string | null {
  const [id, file] = relative(root, resolve(/* turbopackIgnore: true */ source)).split(sep)
  const isUpload = id !== undefined && file !== undefined && /^[0-9a-f]{32}$/.test(id)
  return isUpload ? join(/* turbopackIgnore: true */ root, id) : null
}

/** How many bytes of a person's uploads are kept, those on their way included. */
export async function countKept(personId: string, root = uploads()): Promise<number> {
  const names = await readdir(/* turbopackIgnore: true */ root).catch(() => []) // none yet
  let bytes = 0
  for (const name of names) {
    const folder = join(/* turbopackIgnore: true */ root, name)
    const owner = await readFile(ownerOf(folder), 'utf8').catch(() => null) // nobody's, or swept away
    if (owner === personId) bytes += await sizeOf(folder)
  }
  return bytes
}

async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(/* turbopackIgnore: true */ folder).catch(() => []) // swept away
  const sizes = names.map(async (name) => {
    const found = await stat(join(/* turbopackIgnore: true */ folder, name)).catch(() => null)
    return found?.size ?? 0
  })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

/** For so long an upload is kept. */
const KEPT_MS = 30 * 24 * 60 * 60_000

/** Removes uploads that are older than that, unless `needed` names a file in them: a run may go on with it. */
export async function sweepUploads(needed: string[], root = uploads(), now = Date.now()) {
  const kept = new Set(needed.map((source) => folderOf(source, root)))
  const names = await readdir(/* turbopackIgnore: true */ root).catch(() => []) // none yet
  for (const name of names) {
    const folder = folderOf(join(/* turbopackIgnore: true */ root, name, 'any'), root)
    if (!folder || kept.has(folder)) continue
    const { mtimeMs } = await stat(folder)
    if (now - mtimeMs > KEPT_MS) await rm(folder, { recursive: true, force: true })
  }
}

/** A path as people know it: without the folder that an upload was given, wherever the data folder was then. */
export const shownPath = (path: string) => path.replace(/^(?:.*\/)?uploads\/[0-9a-f]{32}\//, '')
