import { db, pool } from '@/lib/db/client'

/** Beside the change set's own number, so that nothing else takes the same lock. */
const CHANGE_LOCK = 7_302_120

/** Lets one process run a change set at a time. Null when another does; else what ends the turn. */
export async function takeChange(id: string): Promise<(() => Promise<void>) | null> {
  const connection = await pool.connect()
  try {
    const { rows } = await connection.query<{ taken: boolean }>(
      'select pg_try_advisory_lock($1, hashtext($2)) as taken',
      [CHANGE_LOCK, id],
    )
    if (!rows[0]?.taken) {
      connection.release()
      return null
    }
  } catch (cause) {
    connection.release(true)
    throw cause
  }
  return async () => {
    await connection
      .query('select pg_advisory_unlock($1, hashtext($2))', [CHANGE_LOCK, id])
      .catch(() => {}) // gone: unlocked
    connection.release()
  }
}

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
