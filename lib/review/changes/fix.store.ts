import { mayActAs } from '@/lib/auth/roles'
import type { Sql } from '@/lib/db/transaction'
import type { BlockReplacement } from '@/lib/posts/replaced-block.store'
import { findReplaced } from '@/lib/posts/replaced-block.store'
import type { Rewritten } from '../rewrites/rewrite'
import { rewritePosts } from '../rewrites/rewrite.store'
import { undoRewrites } from '../rewrites/undo.store'
import type { Batch, How, Reach } from './how'

type Act = Parameters<How['do']>[2]

/** A block replaced in every post that had it when that was asked for: they are a selection with the change set's id. */
export const fix: How = {
  role: 'editor',
  do: fixBatch,
  undo: undoBatch,
  listItems: listSelected,
  listUndoItems: listFixed,
}

type Item = { position: number; postId: number; revisionId: number }

async function fixBatch(sql: Sql, reach: Reach, act: Act): Promise<Batch> {
  const { changeSetId, position } = reach
  const items = await listSelected(sql, reach)
  const last = items.at(-1)?.position ?? position
  if (!mayActAs(act.role, 'editor'))
    return batchOf(last, items.length, { made: [], skipped: items.map(refused) })
  const { keepsReview, ...replacement } = await readFix(sql, changeSetId)
  const texts = await findReplaced(
    sql,
    items.map(({ revisionId }) => revisionId),
    replacement,
  )
  const rewrites = texts
    .filter(({ revision }) => revision.blocks.length > 0)
    .map(({ revisionId, ...text }) => ({ ...text, baseRevisionId: revisionId }))
  const alone = texts.filter(({ revision }) => revision.blocks.length === 0).map(asAlone)
  const done = await rewritePosts(sql, rewrites, { ...act, origin: 'fix', keepsReview })
  const there = new Set(texts.map(({ postId }) => postId))
  const gone = items.filter(({ postId }) => !there.has(postId)).map(asGone)
  return batchOf(last, items.length, { ...done, skipped: [...done.skipped, ...alone, ...gone] })
}

async function listSelected(sql: Sql, { changeSetId, position, limit }: Reach) {
  const { rows } = await sql.query<Item>(
    `select position, "postId", "revisionId" from "SelectionItem"
      where "selectionId" = $1 and position > $2 order by position limit $3`,
    [changeSetId, position, limit],
  )
  return rows
}

const refused = ({ postId }: Item) => ({ postId, why: 'notAllowed' as const })
const asAlone = ({ postId }: { postId: number }) => ({ postId, why: 'saysNothingElse' as const })
const asGone = ({ postId }: Item) => ({ postId, why: 'gone' as const })

async function readFix(
  sql: Sql,
  changeSetId: string,
): Promise<BlockReplacement & { keepsReview: boolean }> {
  const { rows } = await sql.query<BlockReplacement & { keepsReview: boolean }>(
    `select "blockId", "fixedBy" as by, "to" = 'reviewed' as "keepsReview" from "ChangeSet"
      where id = $1 and "blockId" is not null`,
    [changeSetId],
  )
  const [found] = rows
  if (!found) throw new Error(`The change set ${changeSetId} does not say what it fixes.`)
  return found
}

async function undoBatch(sql: Sql, reach: Reach, act: Act) {
  const rows = await listFixed(sql, reach)
  const ids = rows.map(({ id }) => id)
  const last = rows.at(-1)?.position ?? reach.position
  return batchOf(last, rows.length, await undoRewrites(sql, ids, act))
}

async function listFixed(sql: Sql, { changeSetId, position, limit }: Reach) {
  const { rows } = await sql.query<{ id: number; postId: number; position: number }>(
    `select id, "postId", "postId" as position from "Revision"
      where "changeSetId" = $1 and "postId" > $2 order by "postId" limit $3`,
    [changeSetId, position, limit],
  )
  return rows
}

const batchOf = (position: number, count: number, { made, skipped }: Rewritten): Batch => ({
  ...{ position, count, made: made.length, skipped },
  slugs: made.map(({ slug }) => slug),
})
