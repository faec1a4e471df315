import { expect } from 'vitest'
import { db } from '@/lib/db/client'
import { inTransaction } from '@/lib/db/transaction'
import type { Reading } from '../decisions/decide.store'
import { restoreRevision } from '../editing/restore.store'
import type { MadeRewrite } from '../rewrites/rewrite'
import { rewritePosts } from '../rewrites/rewrite.store'
import { rewriteActOf, takeBack, textOf } from './rewriting'

export const rewriteDeeds = ['edit', 'restore', 'take back'] as const
type Deed = (typeof rewriteDeeds)[number]

type Actor = { id: string; name: string }
type Doing = { person: Actor; reading: Reading; which: number }

const texts = ['one', 'two', 'one\ntwo']

/** Somebody gives a post another text, or takes one back, as they read it; gives the ids of the decisions made. */
export async function rewriteAsRead(deed: Deed, doing: Doing): Promise<number[]> {
  const made = await deeds[deed](doing)
  return made.flatMap(({ decisionId }) => decisionId ?? [])
}

const deeds: Record<Deed, (doing: Doing) => Promise<MadeRewrite[]>> = {
  edit: write,
  restore: async ({ person, reading: { postId, revisionId }, which }) => {
    const request = { postId, number: 1 + (which % 3), baseRevisionId: revisionId, note: 'back' }
    const restored = await restoreRevision(request, person)
    return restored.status === 'restored' ? [restored.made] : []
  },
  'take back': async ({ person, reading: { postId } }) => {
    const last = await db.revision.findFirst({ where: { postId }, orderBy: { number: 'desc' } })
    return last ? (await takeBack(last.id, person)).made : []
  },
}

async function write({ person, reading, which }: Doing) {
  const { postId, revisionId: baseRevisionId } = reading
  const revision = textOf(texts[which % texts.length] ?? '')
  const { made } = await inTransaction((sql) =>
    rewritePosts(sql, [{ postId, baseRevisionId, revision }], rewriteActOf(person)),
  )
  return made
}

/** Whatever was written, a reviewed post reads as somebody judged it, or as it came. */
export async function checkReviewedTexts() {
  const posts = await db.post.findMany({
    where: { status: 'reviewed' },
    include: {
      revision: true,
      revisions: { orderBy: { number: 'asc' }, take: 1 },
      decisions: { where: { to: 'reviewed', undoes: null }, include: { revision: true } },
    },
  })
  for (const { revision, revisions, decisions } of posts) {
    const judged = [...revisions, ...decisions.map((decision) => decision.revision)]
    expect(judged.map(({ hash }) => hash)).toContain(revision.hash)
  }
}
