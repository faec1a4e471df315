import { db } from '@/lib/db/client'
import { locks } from '@/lib/db/locks'
import { tryTurn } from '@/lib/db/turn'

/** Lets one process run a change set at a time. Null when another does; else what ends the turn. */
export const takeChange = (id: string) => tryTurn(locks.changeSet, id)

/** Marks a change set as running, unless it has finished: then it is not to be run. Gives how many posts it has. */
export async function resume(id: string): Promise<number | null> {
  const { count } = await db.changeProgress.updateMany({
    where: { changeSetId: id, state: { not: 'finished' } },
    data: { state: 'running', failure: null },
  })
  if (count === 0) return null
  const change = await db.changeSet.findUnique({ where: { id }, select: { total: true } })
  return change?.total ?? null
}

export async function finish(id: string, now = new Date()) {
  await db.changeProgress.updateMany({
    where: { changeSetId: id, state: 'running' },
    data: { state: 'finished', finishedAt: now },
  })
}

export async function stop(id: string, failure: string) {
  await db.changeProgress.updateMany({
    where: { changeSetId: id, state: 'running' },
    data: { state: 'stopped', failure },
  })
}

/** Change sets that are marked as running: by a process that runs them, or by one that is no more. */
export async function listRunning(): Promise<string[]> {
  const rows = await db.changeProgress.findMany({
    where: { state: 'running' },
    orderBy: { changeSetId: 'asc' },
    select: { changeSetId: true },
  })
  return rows.map(({ changeSetId }) => changeSetId)
}
