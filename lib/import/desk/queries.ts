import 'server-only'
import { cache } from 'react'
import { z } from 'zod'
import { requireRole } from '@/lib/auth/session'
import { ImportOutcome } from '@/lib/db/generated/enums'
import * as items from './items.store'
import { readId } from './read-id'
import * as runs from './runs.store'
import { isImporting } from './turn.store'
import { readFault, uploadFaults } from './upload-limits'

const importsPath = '/desk/imports'

/** Import runs older than the run that `before` names, and what an upload was refused for; for editors. */
export async function listImports({ before, refused }: { before?: unknown; refused?: unknown }) {
  await requireRole('editor', importsPath)
  const fault = readFault(refused)
  return {
    ...(await runs.listRuns(readId(before))),
    refusal: fault && uploadFaults[fault],
    isFree: !(await isImporting()),
  }
}

/** The run with this id, or null; for editors. */
export const findImport = cache(async (id: string) => {
  await requireRole('editor', `${importsPath}/${encodeURIComponent(id)}`)
  const runId = readId(id)
  return runId === null ? null : runs.findRun(runId)
})

const Outcome = z.enum(ImportOutcome).nullable().catch(null)

/** A page of a run's ledger: one outcome or all, after the row that `after` names; for editors. */
export async function listLedger(runId: number, search: { outcome?: unknown; after?: unknown }) {
  await requireRole('editor', `${importsPath}/${runId}`)
  const outcome = Outcome.parse(search.outcome ?? null)
  const after = readId(search.after)
  return {
    outcome,
    isStart: after === null,
    ...(await items.listLedger(runId, { outcome, after: after ?? 0 })),
  }
}
