import { copyRows } from '@/lib/db/copy'
import type { Sql } from '@/lib/db/transaction'
import type { AttachmentEntry, BlockEntry, RedirectEntry, TermEntry } from './batches'
import type { KnownBlocks } from './known-blocks'
import { Refusal } from './refusal'
import { findPosts, withFreeIds } from './restore.store'
import { saveStandings } from './save-verdicts'

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
  await saveStandings(sql, blocks)
  for (const { id, tree } of blocks) knownBlocks.add({ ...tree.block, id })
}

export async function saveTerms(sql: Sql, entries: TermEntry[]) {
  await copyRows(
    sql,
    'Term',
    entries.map(({ kind, slug, name }) => ({ kind, slug, name })),
  )
}

export async function saveRedirects(sql: Sql, entries: RedirectEntry[]) {
  const postIds = await findPosts(
    sql,
    entries.flatMap(({ post, merged }) => [post ?? [], merged ?? []].flat()),
  )
  await copyRows(
    sql,
    'Redirect',
    entries.map(({ where, path, post, merged, createdAt }) => ({
      path,
      postId: post === null ? null : idOf({ where, post }, postIds),
      mergedId: merged === null ? null : idOf({ where, post: merged }, postIds),
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

/** Throws when the archive names a post that it does not have. */
export function idOf({ where, post }: { where: string; post: string }, ids: Map<string, number>) {
  const id = ids.get(post)
  if (id === undefined)
    throw new Refusal(`${where}: it names the post ${post}, which is not in the file.`)
  return id
}
