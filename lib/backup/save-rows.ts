import { copyRows } from '@/lib/db/copy'
import type { Sql } from '@/lib/db/transaction'
import type {
  AttachmentEntry,
  BlockEntry,
  DecisionEntry,
  RedirectEntry,
  TermEntry,
} from './batches'
import type { KnownBlocks } from './known-blocks'
import { Refusal } from './refusal'
import { findPosts, findRevisions, placeKey, withFreeIds } from './restore.store'

export async function saveBlocks(sql: Sql, entries: BlockEntry[], knownBlocks: KnownBlocks) {
  const blocks = await withFreeIds(sql, 'Block', entries)
  await copyRows(
    sql,
    'Block',
    blocks.map(({ id, hash, kind, createdAt, tree: { stored, block } }) => ({
      id,
      hash,
      kind,
      tree: { json: stored },
      text: block.text,
      words: block.words,
      createdAt,
    })),
  )
  for (const { id, tree } of blocks) knownBlocks.add({ ...tree.block, id })
}

export async function saveTerms(sql: Sql, entries: TermEntry[]) {
  await copyRows(
    sql,
    'Term',
    entries.map(({ kind, slug, name }) => ({ kind, slug, name })),
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
    decisions.map(({ where, postId, revision, ...decision }) => {
      const revisionId = revisionIds.get(placeKey({ postId, number: revision }))
      if (!revisionId)
        throw new Refusal(`${where}: it judges revision ${revision}, which is not in the file.`)
      const { from, to, version, note, personName, decidedAt } = decision
      return { postId, revisionId, from, to, version, note, personName, decidedAt }
    }),
  )
}

export async function saveRedirects(sql: Sql, entries: RedirectEntry[]) {
  const postIds = await findPosts(
    sql,
    entries.flatMap(({ post }) => post ?? []),
  )
  await copyRows(
    sql,
    'Redirect',
    entries.map(({ where, path, post, createdAt }) => ({
      path,
      postId: post === null ? null : idOf({ where, post }, postIds),
      createdAt,
    })),
  )
}

export async function saveAttachments(sql: Sql, entries: AttachmentEntry[]) {
  await copyRows(
    sql,
    'Attachment',
    entries.map(({ row: _, where: __, ...attachment }) => attachment),
  )
}

function idOf({ where, post }: { where: string; post: string }, ids: Map<string, number>) {
  const id = ids.get(post)
  if (id === undefined)
    throw new Refusal(`${where}: it names the post ${post}, which is not in the file.`)
  return id
}
