import { setTimeout as delay } from 'node:timers/promises'
import type { Format } from '../options'
import { startJob } from './jobs'
import {
  findNewest,
  findRunById,
  findRunOf,
  isImporting,
  isResumable,
  rollbackJob,
} from './turn.store'

type Request = {
  sources: string[]
  format: Format | null
  personId: string
  /** Whether it is to be told what an import would do, and no more. */
  isPreview: boolean
}

/** The run; or what kept it from starting. */
export type Begun = { runId: number } | { fault: 'busy' | 'unstarted' }

/** How long a process may take to begin: it starts, migrates the database and takes its turn. */
const PATIENCE_MS = 30_000
const LOOK_MS = 100

/**
 * Starts an import, or the preview of one, in a process of its own; resolves as soon as it has a run. Its log is
 * named after the upload.
 */
export async function beginImport(request: Request): Promise<Begun> {
  if (await isImporting()) return { fault: 'busy' }
  const { sources, format, personId, isPreview } = request
  const after = await findNewest()
  const options = [...(format ? ['--format', format] : []), ...(isPreview ? ['--dry-run'] : [])]
  const job = `upload-${sources[0]?.split('/').at(-2)}${isPreview ? '-preview' : ''}`
  const { ended } = await startJob(job, ['--person', personId, ...options, '--', ...sources])
  const runId = await untilFound(() => findRunOf({ sources, isPreview, after }), ended)
  if (runId !== null) return { runId }
  return { fault: (await isImporting()) ? 'busy' : 'unstarted' }
}

/** Goes on with a run. False when it did not break off, or something else runs. */
export async function beginResume(runId: number): Promise<boolean> {
  if ((await isImporting()) || !(await isResumable(runId))) return false
  const { ended } = await startJob(`run-${runId}-resume`, ['--resume', String(runId)])
  const isTaken = await untilFound(whenTaken, ended)
  return isTaken !== null || !(await isResumable(runId)) // or it has ended already
}

/** Starts to take a run back. False when there is none, or something else runs. */
export async function beginRollback(runId: number): Promise<boolean> {
  const run = await findRunById(runId)
  if (!run || run.isPreview || (await isImporting())) return false
  const { ended } = await startJob(rollbackJob(run), ['--rollback', String(runId)])
  await untilFound(whenTaken, ended)
  return true
}

const whenTaken = async () => (await isImporting()) || null

/** What `find` finds while a job begins; null when it ended, or took too long, without. */
async function untilFound<Found>(find: () => Promise<Found | null>, ended: Promise<void>) {
  const deadline = performance.now() + PATIENCE_MS
  let isOver = false
  const end = () => {
    isOver = true
  }
  ended.then(end, end)
  while (!isOver && performance.now() < deadline) {
    const found = await find()
    if (found !== null) return found
    await delay(LOOK_MS)
  }
  return find()
}
