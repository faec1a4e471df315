import { copyRows } from '@/lib/db/copy'
import type { Sql } from '@/lib/db/transaction'
import type { WithdrawalEntry } from './batches'
import { Refusal } from './refusal'
import { findPosts, findRevisions, placeKey } from './restore.store'
import { idOf } from './save-rows'

/** The last one of each revision holds: they come in the order they were made. */
export async function saveWithdrawals(sql: Sql, entries: WithdrawalEntry[]) {
  if (entries.length === 0) return
  const postIds = await findPosts(
    sql,
    entries.map(({ post }) => post),
  )
  const placed = entries.map((entry) => ({ ...entry, postId: idOf(entry, postIds) }))
  const revisionIds = await findRevisions(
    sql,
    placed.map(({ postId, revision }) => ({ postId, number: revision })),
  )
  const rows = placed.map(({ row: _, post: __, where, postId, revision, ...withdrawal }) => {
    const revisionId = revisionIds.get(placeKey({ postId, number: revision }))
    if (!revisionId)
      throw new Refusal(`${where}: it withdraws revision ${revision}, which is not in the file.`)
    return { ...withdrawal, revisionId }
  })
  await copyRows(sql, 'Withdrawal', rows)
  const last = new Map(rows.map(({ revisionId, isWithdrawn }) => [revisionId, isWithdrawn]))
  await sql.query(
    `update "Revision" r set "isWithdrawn" = w.is
       from unnest($1::int[], $2::bool[]) as w(id, "is") where r.id = w.id`,
    [[...last.keys()], [...last.values()]],
  )
}
