import { copyRows } from '@/lib/db/copy'
import type { Sql } from '@/lib/db/transaction'
import type { ChangeEntry, DecisionEntry } from './batches'
import { Refusal } from './refusal'
import { findPosts, findRevisions, placeKey } from './restore.store'
import { idOf } from './save-rows'

/** One that was under way does not go on: what it was to change is not in an archive. */
export async function saveChanges(sql: Sql, entries: ChangeEntry[]) {
  const rows = entries.map(({ row: _, where: __, done, skipped, finishedAt, ...header }) => ({
    header,
    progress: { changeSetId: header.id, state: 'finished', done, skipped, finishedAt },
  }))
  await copyRows(
    sql,
    'ChangeSet',
    rows.map(({ header }) => header),
  )
  await copyRows(
    sql,
    'ChangeProgress',
    rows.map(({ progress }) => progress),
  )
}

export async function saveDecisions(sql: Sql, entries: DecisionEntry[]) {
  const postIds = await findPosts(
    sql,
    entries.map(({ post }) => post),
  )
  const decisions = entries.map((entry) => ({ ...entry, postId: idOf(entry, postIds) }))
  const revisionIds = await findRevisions(
    sql,
    decisions.map(({ postId, revision }) => ({ postId, number: revision })),
  )
  await copyRows(
    sql,
    'Decision',
    decisions.map(({ row: _, post: __, where, revision, change, ...decision }) => {
      const revisionId = revisionIds.get(placeKey({ postId: decision.postId, number: revision }))
      if (!revisionId)
        throw new Refusal(`${where}: it judges revision ${revision}, which is not in the file.`)
      return { ...decision, revisionId, changeSetId: change }
    }),
  )
}
