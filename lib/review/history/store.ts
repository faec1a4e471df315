import { db } from '@/lib/db/client'
import { known } from '@/lib/posts/readable'
import type { History } from './history'

const PAGE_SIZE = 20
const DECISIONS_SHOWN = 100

/** What readers may see of the history of the public post at `slug`, from the latest revision or from the one before a number. */
export async function findHistory(slug: string, before: number | null): Promise<History | null> {
  const post = await db.post.findUnique({
    where: { slug, visibility: 'public' },
    select: {
      slug: true,
      title: true,
      revision: { select: { number: true } },
      revisions: {
        where: { ...known, ...(before === null ? {} : { number: { lt: before } }) },
        orderBy: { number: 'desc' },
        take: PAGE_SIZE + 1,
        select: {
          number: true,
          origin: true,
          createdAt: true,
          title: true,
          isWithdrawn: true,
          note: true,
          personName: true,
          decisions: {
            orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
            take: DECISIONS_SHOWN,
            select: {
              id: true,
              from: true,
              to: true,
              version: true,
              note: true,
              personName: true,
              decidedAt: true,
            },
          },
          // The item that brought it: later imports may have found it unchanged.
          importItems: { orderBy: { id: 'asc' }, take: 1, select: { reason: true } },
        },
      },
    },
    relationLoadStrategy: 'join',
  })
  if (!post) return null

  const { revision, revisions, ...rest } = post
  const shown = revisions.slice(0, PAGE_SIZE)
  return {
    ...rest,
    current: revision.number,
    entries: shown.map(({ decisions, importItems, note, ...entry }, at) => {
      const createdAt = entry.createdAt.toISOString()
      if (entry.isWithdrawn) return { ...entry, createdAt, ...nothingSaid }
      return {
        ...entry,
        createdAt,
        reason: note || (importItems[0]?.reason ?? null),
        previous: revisions.slice(at + 1).find((each) => !each.isWithdrawn)?.number ?? null,
        decisions: decisions.map((decision) => ({
          ...decision,
          decidedAt: decision.decidedAt.toISOString(),
        })),
      }
    }),
    next: revisions.length > PAGE_SIZE ? (shown.at(-1)?.number ?? null) : null,
  }
}

/** Its title, who wrote it and what was said of it may tell what it was withdrawn for. */
const nothingSaid = { title: '', personName: null, reason: null, previous: null, decisions: [] }
