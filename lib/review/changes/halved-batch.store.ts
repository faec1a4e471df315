import { inSavepoint } from '@/lib/db/savepoint'
import type { Sql } from '@/lib/db/transaction'
import { blameOf } from '@/lib/jobs/blame'
import type { Batch, Reach, Ways } from './how'

/** A post that failed on its own: the position before it, and why. */
type FailedPost = { postId: number; after: number; cause: unknown }

export type HalvedBatch = Batch & { failed: FailedPost[] }

/**
 * Does a batch, within a transaction; when that fails, each half of it, down to the single post. An error that says
 * nothing about a post is thrown.
 */
export async function doHalved(sql: Sql, reach: Reach, ways: Ways): Promise<HalvedBatch> {
  try {
    return { ...(await inSavepoint(sql, () => ways.batch(reach))), failed: [] }
  } catch (cause) {
    if (blameOf(cause) === 'environment') throw cause
    if (reach.limit === 1) return passOver(reach, ways, cause)
  }
  const half = Math.ceil(reach.limit / 2)
  const first = await doHalved(sql, { ...reach, limit: half }, ways)
  if (first.count < half) return first
  const rest = { ...reach, position: first.position, limit: reach.limit - half }
  return joined(first, await doHalved(sql, rest, ways))
}

async function passOver(reach: Reach, ways: Ways, cause: unknown): Promise<HalvedBatch> {
  const item = await ways.first(reach)
  if (!item) throw cause
  const failed = [{ postId: item.postId, after: reach.position, cause }]
  return { position: item.position, count: 1, made: 0, slugs: [], skipped: [], failed }
}

const joined = (one: HalvedBatch, other: HalvedBatch): HalvedBatch => ({
  position: other.position,
  count: one.count + other.count,
  made: one.made + other.made,
  slugs: [...one.slugs, ...other.slugs],
  skipped: [...one.skipped, ...other.skipped],
  failed: [...one.failed, ...other.failed],
})
