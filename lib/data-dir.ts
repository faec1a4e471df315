import { join } from 'node:path'
import { DEFAULT_DATA_DIR, readDataDir } from './env-values'

/**
 * A path in the data folder, which keeps everything that must survive: the database, its secrets, uploads, logs of
 * imports. Relative when DATA_DIR is, so that an archive may move with its project. The environment is read each
 * time: a command may choose another folder before it opens anything.
 */
export const dataPath = (...names: string[]) =>
  join(/* turbopackIgnore: true */ readDataDir(process.env), ...names)

/** Folders beside the archive, for what must never touch it. */
export const separateFolders = {
  dev: join(DEFAULT_DATA_DIR, 'dev'),
  test: join(DEFAULT_DATA_DIR, 'test'),
  bench: join(DEFAULT_DATA_DIR, 'bench'),
}

/**
 * From now on this process, and every process that it starts, keeps its data in a folder of its own and has no
 * database yet. Whatever the environment says of the archive is left out.
 */
export function leaveArchive(use: keyof typeof separateFolders) {
  process.env.DATA_DIR = separateFolders[use]
  delete process.env.DATABASE_URL
}
