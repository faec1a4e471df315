import type { Block } from '@/lib/content/block'
import { fromEditBlocks } from '@/lib/content/edit-blocks'
import { highlight } from '@/lib/content/highlight'
import { countWords, readingMinutes } from '@/lib/content/measure'
import { slugify } from '@/lib/content/slug'
import { db } from '@/lib/db/client'
import type { RevisionDiff } from '@/lib/posts/diff-revisions'
import { diffRevisions } from '@/lib/posts/diff-revisions'
import { writeFields } from '@/lib/posts/edit-fields'
import type { PostBlock, PostPage } from '@/lib/posts/post'
import { StoredTree } from '@/lib/posts/post-blocks.store'
import { findPostById } from '@/lib/posts/store'
import { termsOf } from '@/lib/posts/terms'
import type { Draft } from './draft'

/** What a draft would make of its post, and how that differs from what readers see. */
export type ShownDraft = {
  post: PostPage
  diff: RevisionDiff
  /** The blocks that it changes and other posts have, too. */
  shared: { hash: string; text: string; posts: number }[]
}

/** A draft as its post would be if it was saved now, and what that would change; null without such a post. */
export async function findShownDraft(postId: number, draft: Draft): Promise<ShownDraft | null> {
  const post = await findPostById(postId)
  if (!post) return null
  const stored = await findStored(draft)
  const { blocks } = fromEditBlocks(draft.blocks, stored)
  const said = {
    title: draft.title,
    lead: draft.lead,
    blocks: await Promise.all(blocks.map(numbered())),
    metadata: writeFields(post.metadata, draft.fields),
  }
  const words = blocks.reduce((sum, block) => sum + block.words, countWords(draft.lead))
  const shown = {
    ...{ ...post, ...said, words },
    readingMinutes: readingMinutes(words),
    terms: termsOf(said.metadata).map(({ kind, name, slug }) => ({
      ...{ kind, name },
      slug: slug ?? slugify(name),
    })),
  }
  return { post: shown, diff: diffRevisions(post, said), shared: [] }
}

/** Blocks as a page renders them. One that is not stored yet has a number below none that is, and its own. */
function numbered() {
  const own = new Map<string, number>()
  return async (block: Block & { id?: number }): Promise<PostBlock> => {
    const { id, kind, hash } = block
    if (id !== undefined) return { id, kind, tree: block.tree }
    const number = own.get(hash) ?? -own.size - 1
    own.set(hash, number)
    return { id: number, kind, tree: await highlight(block) }
  }
}

/** The stored blocks that a draft's were made from, by hash. */
async function findStored({ blocks }: Draft) {
  const hashes = blocks.flatMap(({ hash }) => hash ?? [])
  const rows = await db.block.findMany({
    where: { hash: { in: hashes } },
    select: { id: true, hash: true, kind: true, tree: true, text: true, words: true },
  })
  return new Map(rows.map((row) => [row.hash, { ...row, tree: StoredTree.parse(row.tree) }]))
}
