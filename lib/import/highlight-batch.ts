import type { Sql } from '@/lib/db/transaction'
import { highlightNew } from '@/lib/posts/blocks.store'
import type { NoPost } from './item'
import type { Ready } from './prepare'

/** The batch with the new code of all its posts highlighted at once. */
export async function highlightBatch(
  sql: Sql,
  batch: (Ready | NoPost)[],
): Promise<(Ready | NoPost)[]> {
  const codes = batch.flatMap((item) =>
    item.kind === 'post' ? item.post.revision.blocks.filter(({ kind }) => kind === 'code') : [],
  )
  const done = new Map((await highlightNew(sql, codes)).map((block) => [block.hash, block]))
  if (done.size === 0) return batch
  return batch.map((item) => {
    if (item.kind !== 'post') return item
    const blocks = item.post.revision.blocks.map((block) => done.get(block.hash) ?? block)
    return { ...item, post: { ...item.post, revision: { ...item.post.revision, blocks } } }
  })
}
