import { inSavepoint } from '@/lib/db/savepoint'
import type { Sql } from '@/lib/db/transaction'
import { inTransaction } from '@/lib/db/transaction'
import { blameOf } from '@/lib/jobs/blame'
import type { Job } from '@/lib/jobs/failed.store'
import { forgetJobs, recordFailure, takeDue } from '@/lib/jobs/failed.store'
import { findChange, keepSkips, waysOf } from './batch.store'
import type { Batch } from './how'

/** Does those posts of change sets that failed before and are to be retried; gives the addresses that this changed. */
export async function retryFailedPosts(now = new Date()): Promise<string[]> {
  const slugs: string[] = []
  for (;;) {
    const due = await inTransaction((sql) => takeDue(sql, 'changeSet'))
    if (due.length === 0) return slugs
    for (const job of due) slugs.push(...(await inTransaction((sql) => retry(sql, job, now))))
  }
}

async function retry(sql: Sql, job: Job, now: Date): Promise<string[]> {
  const [changeSetId = '', after = ''] = job.subject.split(' ')
  const change = await findChange(sql, changeSetId, 'any')
  if (!change || (await isTakenBack(sql, changeSetId))) {
    await forgetJobs(sql, 'changeSet', [job])
    return []
  }
  const { reach, ways } = await waysOf(sql, { ...change, position: Number(after) }, now)
  try {
    const batch = await inSavepoint(sql, () => ways.batch({ ...reach, limit: 1 }))
    await keepDone(sql, changeSetId, job, batch)
    return batch.slugs
  } catch (cause) {
    if (blameOf(cause) === 'environment') throw cause
    await recordFailure(sql, 'changeSet', { row: job, cause })
    return []
  }
}

/** What was taken back as a whole is not added to afterwards. */
async function isTakenBack(sql: Sql, changeSetId: string): Promise<boolean> {
  const { rowCount } = await sql.query('select from "ChangeSet" where undoes = $1', [changeSetId])
  return rowCount !== 0
}

async function keepDone(sql: Sql, changeSetId: string, job: Job, { made, skipped }: Batch) {
  await forgetJobs(sql, 'changeSet', [job])
  await sql.query('delete from "ChangeSkip" where "changeSetId" = $1 and "postId" = $2', [
    changeSetId,
    job.postId,
  ])
  await keepSkips(sql, changeSetId, skipped)
  await sql.query(
    `update "ChangeProgress" set done = done + $2, skipped = skipped - 1 + $3 where "changeSetId" = $1`,
    [changeSetId, made, skipped.length],
  )
}
