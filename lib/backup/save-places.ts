import { copyRows } from '@/lib/db/copy'
import type { Sql } from '@/lib/db/transaction'
import type { KeptApartEntry, PlacementEntry } from './batches'
import { findPosts } from './restore.store'
import { idOf } from './save-rows'

export async function savePlacements(sql: Sql, entries: PlacementEntry[]) {
  const postIds = await findPosts(
    sql,
    entries.flatMap(({ post, mergedInto }) => (mergedInto === null ? [post] : [post, mergedInto])),
  )
  await copyRows(
    sql,
    'Placement',
    entries.map(({ row: _, post, where, mergedInto, change, ...placement }) => ({
      ...placement,
      postId: idOf({ where, post }, postIds),
      mergedIntoId: mergedInto === null ? null : idOf({ where, post: mergedInto }, postIds),
      changeSetId: change,
    })),
  )
}

export async function saveKeptApart(sql: Sql, entries: KeptApartEntry[]) {
  const postIds = await findPosts(
    sql,
    entries.flatMap(({ post, other }) => [post, other]),
  )
  await copyRows(
    sql,
    'KeptApart',
    entries.map(({ where, post, other, change, takenBack }) => ({
      postId: idOf({ where, post }, postIds),
      otherId: idOf({ where, post: other }, postIds),
      changeSetId: change,
      takenBackId: takenBack,
    })),
  )
}
