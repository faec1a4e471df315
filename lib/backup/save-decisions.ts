import { copyRows } from '@/lib/db/copy'
import type { Sql } from '@/lib/db/transaction'
import type { ChangeEntry, DecisionEntry } from './batches'
import type { KnownBlocks } from './known-blocks'
import { Refusal } from './refusal'
import type { KnownBlock } from './restore.store'
import { findPosts, findRevisions, placeKey } from './restore.store'
import { idOf } from './save-rows'

/** One that was under way does not go on: what it was to change is not in an archive. */
export async function saveChanges(sql: Sql, entries: ChangeEntry[], knownBlocks: KnownBlocks) {
  const named = entries.flatMap(({ block, fixedBy }) => [...(block ? [block] : []), ...fixedBy])
  const blocks = await knownBlocks.find(sql, new Set(named))
  const rows = entries.map(({ row: _, where, done, skipped, finishedAt, ...entry }) => ({
    header: withBlockIds(entry, (hash) => blockIdOf(hash, where, blocks)),
    progress: { changeSetId: entry.id, state: 'finished', done, skipped, finishedAt },
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

type Fixing = { block: string | null; fixedBy: string[] }

const withBlockIds = <Header extends Fixing>(
  { block, fixedBy, ...header }: Header,
  idOfBlock: (hash: string) => number,
) => ({
  ...header,
  blockId: block === null ? null : idOfBlock(block),
  fixedBy: fixedBy.map(idOfBlock),
})

function blockIdOf(hash: string, where: string, blocks: Map<string, KnownBlock>) {
  const block = blocks.get(hash)
  if (!block) throw new Refusal(`${where}: it names the block ${hash}, which is not in the file.`)
  return block.id
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
