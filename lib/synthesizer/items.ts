import { Draft } from '@/lib/import/draft'
import type { Item } from '@/lib/import/item'
import { synthesize } from './synthesize'

/** A synthetic archive as a source of an import; each item stands where its source id says. */
export async function* synthesizeItems(
  ...archive: Parameters<typeof synthesize>
): AsyncGenerator<Item> {
  for (const post of synthesize(...archive))
    yield { kind: 'draft', where: post.sourceId, draft: Draft.parse(post) }
}
