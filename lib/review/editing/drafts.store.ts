import { db } from '@/lib/db/client'
import { Draft } from './draft'

/** What somebody is writing, as it was kept last. */
export type KeptDraft = {
  draft: Draft
  baseRevisionId: number
  /** ISO 8601 */
  savedAt: string
}

/** So many posts one person may be writing on. */
const MOST_DRAFTS = 200

type Place = { postId: number; personId: string }
type Keeping = { baseRevisionId: number; draft: Draft; at: Date }

/**
 * Keeps what somebody is writing. Not when they have saved a newer text meanwhile: what comes in late is in there;
 * nor when they write on too many posts.
 */
export async function keepDraft(
  { postId, personId }: Place,
  { baseRevisionId, draft: content, at: savedAt }: Keeping,
): Promise<'kept' | 'gone' | 'late' | 'tooMany'> {
  const base = await db.revision.findFirst({
    where: { id: baseRevisionId, postId },
    select: { number: true },
  })
  if (!base) return 'gone'
  const later = { postId, personId, number: { gt: base.number } }
  if (await db.revision.findFirst({ where: later, select: { id: true } })) return 'late'
  const others = await db.editDraft.count({ where: { personId, postId: { not: postId } } })
  if (others >= MOST_DRAFTS) return 'tooMany'
  const kept = { baseRevisionId, content, savedAt }
  await db.editDraft.upsert({
    where: { postId_personId: { postId, personId } },
    create: { postId, personId, ...kept },
    update: kept,
    select: { postId: true },
  })
  return 'kept'
}

/** What this person is writing on the post; null when nothing, or nothing that can still be read. */
export async function findKept({ postId, personId }: Place): Promise<KeptDraft | null> {
  const row = await db.editDraft.findUnique({ where: { postId_personId: { postId, personId } } })
  const draft = Draft.safeParse(row?.content)
  if (!row || !draft.success) return null
  const { baseRevisionId, savedAt } = row
  return { draft: draft.data, baseRevisionId, savedAt: savedAt.toISOString() }
}

export async function discardDraft({ postId, personId }: Place) {
  await db.editDraft.deleteMany({ where: { postId, personId } })
}

/** Somebody else who is at a post: writing, or with it in the cockpit. `at` is ISO 8601. */
export type Other = { name: string; what: 'writing' | 'reviewing'; at: string }

/** Who else is at the post. */
export async function listOthers({ postId, personId }: Place, now: Date): Promise<Other[]> {
  const drafts = await db.editDraft.findMany({
    where: { postId, personId: { not: personId } },
    orderBy: { savedAt: 'desc' },
    select: { savedAt: true, person: { select: { name: true } } },
  })
  const lease = await db.lease.findFirst({
    where: { postId, personId: { not: personId }, expiresAt: { gt: now } },
  })
  return [
    ...drafts.map(({ person, savedAt }) => ({
      ...{ name: person.name, what: 'writing' as const, at: savedAt.toISOString() },
    })),
    ...(lease
      ? [{ name: lease.personName, what: 'reviewing' as const, at: lease.expiresAt.toISOString() }]
      : []),
  ]
}
