import { db } from '@/lib/db/client'
import type { PostBlock, RevisionStatus } from '@/lib/posts/post'
import type { StoredText } from '@/lib/posts/stored-text.store'
import { findBlocksByHash, findStoredText } from '@/lib/posts/stored-text.store'
import type { Draft } from './draft'
import type { KeptDraft, Other } from './drafts.store'
import { findKept, listOthers } from './drafts.store'
import { toDraft } from './to-draft'

/** A post as somebody begins to edit it. */
export type Opened = {
  postId: number
  /** The revision that readers see. */
  revisionId: number
  number: number
  title: string
  /** A reviewed post whose text changes is reviewed no longer. */
  status: RevisionStatus
  /** As it is stored. */
  draft: Draft
  /** What this person was writing; `isBehind` when somebody saved another text since it was begun. */
  kept: (KeptDraft & { isBehind: boolean }) | null
  /** The stored blocks that both name, by their hashes: to show what is kept as it is. */
  blocks: Record<string, PostBlock>
  others: Other[]
}

/** `tooLarge` is what no form could hold. */
export async function openDraft(
  postId: number,
  personId: string,
  now = new Date(),
): Promise<{ status: 'opened'; opened: Opened } | { status: 'gone' | 'tooLarge' }> {
  const current = await findNow(postId)
  if (!current) return { status: 'gone' }
  const { text, place } = current
  const draft = await toDraft(text, place)
  if (!draft) return { status: 'tooLarge' }
  const kept = await findKept({ postId, personId })
  const named = [...draft.blocks, ...(kept?.draft.blocks ?? [])].flatMap(({ hash }) => hash ?? [])
  const { revisionId, number, title } = text
  const opened = {
    ...{ postId, revisionId, number, title, status: place.status, draft },
    kept: kept && { ...kept, isBehind: kept.baseRevisionId !== revisionId },
    blocks: toBlocksByHash(await findBlocksByHash(named)),
    others: await listOthers({ postId, personId }, now),
  }
  return { status: 'opened', opened }
}

/** The text that readers see, and where it is; null without a post. */
export async function findNow(postId: number) {
  const post = await db.post.findUnique({
    where: { id: postId },
    select: { revisionId: true, slug: true, visibility: true, status: true },
  })
  const text: StoredText | null = post && (await findStoredText(postId, { id: post.revisionId }))
  return post && text && { text, place: post }
}

const toBlocksByHash = (blocks: Awaited<ReturnType<typeof findBlocksByHash>>) =>
  Object.fromEntries(
    [...blocks].map(([hash, { id, kind, tree }]): [string, PostBlock] => [
      hash,
      { id, kind, tree },
    ]),
  )
