import { setTimeout as delay } from 'node:timers/promises'
import type { Format } from '../options'
import { startJob } from './jobs'
import { findResumable, findRunById, findRunOf, isImporting, rollbackJob } from './turn.store'

type Request = { sources: string[]; format: Format | null; personId: string }

/** The run; or what kept it from starting. */
export type Begun = { runId: number } | { fault: 'busy' | 'unstarted' }

/** How long a process may take to begin: it starts, migrates the database and takes its turn. */
const PATIENCE_MS = 30_000
const LOOK_MS = 100

/** Starts an import in a process of its own; resolves as soon as it has a run. Its log is named after the upload. */
export async function beginImport({ sources, format, personId }: Request): Promise<Begun> {
  if (await isImporting()) return { fault: 'busy' }
  const chosen = format ? ['--format', format] : []
  const job = `upload-${sources[0]?.split('/').at(-2)}`
  const { ended } = await startJob(job, ['--person', personId, ...chosen, '--', ...sources])
  const runId = await untilFound(() => findRunOf(sources), ended)
  if (runId !== null) return { runId }
  return { fault: (await isImporting()) ? 'busy' : 'unstarted' }
}

/** Goes on with a run. False when it is not the one to go on with, or something else runs. */
export async function beginResume(runId: number): Promise<boolean> {
  if ((await isImporting()) || (await findResumable()) !== runId) return false
  const { ended } = await startJob(`run-${runId}-resume`, ['--resume'])
  const isTaken = await untilFound(whenTaken, ended)
  return isTaken !== null || (await findResumable()) !== runId // or it has ended already
}

/** Starts to take a run back. False when there is none, or something else runs. */
export async function beginRollback(runId: number): Promise<boolean> {
  const run = await findRunById(runId)
  if (!run || (await isImporting())) return false
  const { ended } = await startJob(rollbackJob(run), ['--rollback', String(runId)])
  await untilFound(whenTaken, ended)
  return true
}

const whenTaken = async () => (await isImporting()) || null

/** What `find` finds while a job begins; null when it ended, or took too long, without. */
async function untilFound<Found>(find: () => Promise<Found | null>, ended: Promise<void>) {
  const deadline = Date.now() + PATIENCE_MS
  let isOver = false
  const end = () => {
    isOver = true
  }
  ended.then(end, end)
  while (!isOver && Date.now() < deadline) {
    const found = await find()
    if (found !== null) return found
    await delay(LOOK_MS)
  }
  return find()
}
