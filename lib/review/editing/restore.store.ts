import type { SkipReason } from '@/lib/db/generated/enums'
import type { Sql } from '@/lib/db/transaction'
import { inTransaction } from '@/lib/db/transaction'
import { findRevisions } from '@/lib/posts/revisions.store'
import type { MadeRewrite } from '../rewrites/rewrite'
import { rewritePosts } from '../rewrites/rewrite.store'

/** A text to bring back, by the number of its revision, and the revision that readers see. */
export type RestoreRequest = {
  postId: number
  number: number
  baseRevisionId: number
  note: string
}

export type Restored =
  | { status: 'restored'; made: MadeRewrite }
  | { status: 'unchanged' }
  | { status: 'skipped'; why: SkipReason }

/** Brings a text back as a new revision: nobody has judged it in this place, so a reviewed post is reviewed no longer. */
export const restoreRevision = (
  { postId, number, baseRevisionId, note }: RestoreRequest,
  person: { id: string; name: string },
  at = new Date(),
): Promise<Restored> =>
  inTransaction(async (sql) => {
    const [old] = await findRevisions(sql, [{ postId, number }])
    if (!old) return { status: 'skipped', why: 'gone' }
    if (await isWithdrawn(sql, old.id)) return { status: 'skipped', why: 'withdrawn' }
    const { rows } = await sql.query<{ hash: string }>(
      'select hash from "Revision" where id = $1 and "postId" = $2',
      [baseRevisionId, postId],
    )
    if (rows[0]?.hash === old.revision.hash) return { status: 'unchanged' }
    const { made, skipped } = await rewritePosts(
      sql,
      [{ postId, baseRevisionId, revision: old.revision }],
      { origin: 'restore', person, at, note, changeSetId: null, keepsReview: false },
    )
    const [first] = made
    if (first) return { status: 'restored', made: first }
    return { status: 'skipped', why: skipped[0]?.why ?? 'gone' }
  })

async function isWithdrawn(sql: Sql, id: number): Promise<boolean> {
  const { rows } = await sql.query<{ isWithdrawn: boolean }>(
    'select "isWithdrawn" from "Revision" where id = $1 for share',
    [id],
  )
  return rows[0]?.isWithdrawn ?? false
}
