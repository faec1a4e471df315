import 'server-only'
import { cache } from 'react'
import { requireRole } from '@/lib/auth/session'
import { listRules } from '../decisions/rules.store'
import { findFixed } from '../fixes/fixed.store'
import { findSelection } from '../selections/store'
import { asTogether, bulkMoves } from './bulk-moves'
import { readChangePlace, writeChangePlace } from './cursor'
import * as list from './list.store'
import { listPlan } from './plan-rows.store'
import { resumeChangeSets } from './run'
import { countSkips, listSkips } from './skips.store'
import { countCovered, readTogether } from './together.store'
import type { ChangeSetPage } from './view'

const changesPath = '/desk/changes'

/** Change sets and single decisions, newest first, after the place that `after` names; for reviewers. */
export async function listChanges({ after }: { after?: unknown }) {
  const place = readChangePlace(after)
  const path = place ? `${changesPath}?after=${writeChangePlace(place)}` : changesPath
  await requireRole('reviewer', path)
  await resumeChangeSets()
  return { ...(await list.listChanges(place)), isStart: place === null }
}

/** A change set and what it skipped, from after the post that `after` names; or null. For reviewers. */
export const findChangeSet = cache(
  async (id: string, after?: unknown): Promise<ChangeSetPage | null> => {
    await requireRole('reviewer', `${changesPath}/${encodeURIComponent(id)}`)
    const change = await list.findSet(id)
    if (!change) return null
    if (change.state === 'running') await resumeChangeSets()
    const from = typeof after === 'string' && /^\d{1,9}$/.test(after) ? Number(after) : 0
    const [plan, skips, skipped, fixed] = await Promise.all([
      listPlan(id),
      countSkips(id),
      listSkips(id, from),
      findFixed(id),
    ])
    return { change, plan, skips, skipped, fixed }
  },
)

/**
 * The asker's own selection, to be acted on, what they may make of it, and whether they did; null when its day is
 * over. For reviewers.
 */
export const findSelectionToChange = cache(async (id: string) => {
  const path = `/desk/selections/${encodeURIComponent(id)}`
  const { id: personId, role } = await requireRole('reviewer', path)
  const selection = await findSelection(id, personId)
  if (!selection) return null
  const [rules, policy, covered, change] = await Promise.all([
    listRules(),
    readTogether(),
    countCovered(id),
    list.findSet(id),
  ])
  const together = { policy, covered }
  const moves = asTogether(bulkMoves(rules, selection.byStatus, role), together)
  return { selection, moves, together, change }
})
