import { stat } from 'node:fs/promises'
import type { Format } from '../options'
import { ImportOptions } from '../options'
import { findRunById } from './turn.store'

/** What was looked at, to be imported as it was. */
type Previewed = { sources: string[]; format: Format | null } | null

/** What a preview has read, as long as its files are kept; else null. */
export async function findPreviewed(runId: number): Promise<Previewed> {
  const run = await findRunById(runId)
  if (!run?.isPreview) return null
  const isThere = await Promise.all(run.sources.map(isFile))
  if (isThere.includes(false)) return null
  const format = ImportOptions.safeParse(run.options).data?.format ?? null
  return { sources: run.sources, format }
}

const isFile = (path: string) =>
  stat(/* turbopackIgnore: true */ path).then(
    (found) => found.isFile(),
    () => false,
  )
