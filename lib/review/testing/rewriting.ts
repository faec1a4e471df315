import { toBlocks } from '@/lib/content/blocks'
import { inTransaction } from '@/lib/db/transaction'
import { composeRevision } from '@/lib/posts/compose-revision'
import { Metadata } from '@/lib/posts/metadata'
import type { RewriteAct } from '../rewrites/rewrite'
import { rewritePosts } from '../rewrites/rewrite.store'
import { undoRewrites } from '../rewrites/undo.store'
import { read } from './judging'

type Actor = { id: string; name: string }

/** A revision that says this, a paragraph a line. */
export const textOf = (text: string, title = 'Rewritten') =>
  composeRevision({
    title,
    lead: '',
    blocks: toBlocks(text.split('\n').map((line) => ({ kind: 'paragraph', text: line }))),
    metadata: Metadata.parse({}),
  })

export const rewriteActOf = (person: Actor, more: Partial<RewriteAct> = {}): RewriteAct => ({
  ...{ origin: 'edit', person: { id: person.id, name: person.name }, at: new Date() },
  ...{ note: 'why', changeSetId: null, keepsReview: false },
  ...more,
})

/** Somebody who looks at the post now gives it another text. Throws when it was left as it was. */
export async function rewrite(
  postId: number,
  person: Actor,
  text: string,
  more: Partial<RewriteAct> = {},
) {
  const { revisionId } = await read(postId)
  const asked = [{ postId, baseRevisionId: revisionId, revision: textOf(text) }]
  const { made, skipped } = await inTransaction((sql) =>
    rewritePosts(sql, asked, rewriteActOf(person, more)),
  )
  const [first] = made
  if (!first) throw new Error(`It was left as it was: ${skipped[0]?.why}.`)
  return first
}

export const takeBack = (revisionId: number, person: Actor) =>
  inTransaction((sql) => undoRewrites(sql, [revisionId], rewriteActOf(person)))
