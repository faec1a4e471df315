import { db } from '@/lib/db/client'
import type { ClusterPlace } from './cursor'
import { writeClusterPlace } from './cursor'
import type { ClusterRow, PlaceFacts } from './view'

const PAGE_SIZE = 50

/** Clusters after `place`, the largest first. */
export async function listClusters(
  place: ClusterPlace | null,
): Promise<{ rows: ClusterRow[]; next: string | null }> {
  const found = await db.cluster.findMany({
    where: place ? after(place) : {},
    orderBy: [{ size: 'desc' }, { postId: 'asc' }],
    take: PAGE_SIZE + 1,
    select: {
      size: true,
      post: {
        select: {
          ...{ id: true, title: true, status: true },
          stack: { select: { name: true } },
          problem: { select: { name: true } },
        },
      },
    },
    relationLoadStrategy: 'join',
  })
  const rows = found.slice(0, PAGE_SIZE).map(({ size, post: { stack, problem, ...post } }) => ({
    ...post,
    size,
    stack: stack?.name ?? null,
    problem: problem?.name ?? null,
  }))
  const last = rows.at(-1)
  return { rows, next: found.length > PAGE_SIZE && last ? writeClusterPlace(last) : null }
}

/** `lte` lets the index start at the right place; the rest settles ties. */
const after = ({ size, id }: ClusterPlace) => ({
  size: { lte: size },
  OR: [{ size: { lt: size } }, { postId: { gt: id } }],
})

/** Whether posts wait to be compared. */
export const isBehind = async () => (await db.clusterPending.findFirst()) !== null

/** The addresses of these posts. */
export async function findSlugs(ids: number[]): Promise<string[]> {
  const rows = await db.post.findMany({ where: { id: { in: ids } }, select: { slug: true } })
  return rows.map(({ slug }) => slug)
}

const named = { select: { id: true, title: true } } as const

/** What is near a post, and where it leads. */
export async function findPlaceFacts(postId: number): Promise<PlaceFacts> {
  const post = await db.post.findUnique({
    where: { id: postId },
    select: {
      nearCopyOf: named,
      cluster: { select: { size: true } },
      placements: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { mergedInto: named },
      },
    },
  })
  return {
    nearCopyOf: post?.nearCopyOf ?? null,
    copies: (post?.cluster?.size ?? 1) - 1,
    mergedInto: post?.placements[0]?.mergedInto ?? null,
  }
}
