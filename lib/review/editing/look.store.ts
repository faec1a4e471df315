import { readingMinutes } from '@/lib/content/measure'
import { writtenForm } from '@/lib/content/written'
import { diffApart } from '@/lib/posts/diff-apart'
import type { RevisionDiff } from '@/lib/posts/diff-revisions'
import type { Metadata } from '@/lib/posts/metadata'
import type { PostBlock } from '@/lib/posts/post'
import { findStoredText } from '@/lib/posts/stored-text.store'
import { countOtherUses } from '@/lib/posts/uses.store'
import type { Composed } from './compose.store'
import { composeEdit, toPostBlocks } from './compose.store'
import type { Draft } from './draft'

/** A draft as readers would see it. */
export type Preview = {
  title: string
  lead: string
  words: number
  readingMinutes: number
  blocks: PostBlock[]
  metadata: Metadata
}

/** A block that is changed or removed here and that other posts read, too: 1,001 for more than a thousand. */
export type SharedBlock = { hash: string; text: string; posts: number; isRemoved: boolean }

/** What a draft says, what saving it would change, and where else its blocks are read. */
export type Look = {
  preview: Preview
  /** Whether it says what the text says that it was begun from. */
  isSame: boolean
  diff: RevisionDiff
  shared: SharedBlock[]
}

/** Null without such a post, or without the revision that the draft was made from; `tooMuch` is not read. */
export async function lookAtDraft(
  postId: number,
  baseRevisionId: number,
  draft: Draft,
): Promise<Look | 'tooMuch' | null> {
  const base = await findStoredText(postId, { id: baseRevisionId })
  if (!base) return null
  const composed = await composeEdit(base, draft)
  if (!composed) return 'tooMuch'
  const { revision, isSame, touched } = composed
  const { title, lead, words, metadata } = revision
  const blocks = toPostBlocks(revision.blocks)
  return {
    preview: { title, lead, words, readingMinutes: readingMinutes(words), blocks, metadata },
    isSame,
    diff: await diffApart('desk', base, { title, lead, metadata, blocks }),
    shared: await findShared(postId, touched, base.blocks),
  }
}

/** More touched blocks than this are a new text, and nobody is asked about each. */
const MOST_ASKED = 100

async function findShared(
  postId: number,
  touched: Composed['touched'],
  blocks: { hash: string; tree: PostBlock['tree'] }[],
): Promise<SharedBlock[]> {
  const hashes = new Set(touched.map(({ from }) => from))
  const asked = blocks.filter(({ hash }) => hashes.delete(hash)).slice(0, MOST_ASKED)
  const uses = await countOtherUses(
    asked.map(({ hash }) => hash),
    postId,
  )
  return asked.flatMap(({ hash, tree }) => {
    const posts = uses.get(hash) ?? 0
    const isRemoved = touched.every(({ from, to }) => from !== hash || to.length === 0)
    return posts > 0 ? [{ hash, text: writtenForm(tree), posts, isRemoved }] : []
  })
}
