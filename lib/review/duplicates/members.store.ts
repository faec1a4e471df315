import { db } from '@/lib/db/client'
import { countShared } from './near'
import { toShape } from './shape'
import type { Member } from './view'

/** So many posts of a cluster are acted on at once; the others when these are done with. */
const MOST_MEMBERS = 200

/** The post that stands for the cluster of this one, and its size; null when it is in none. */
export async function findClusterOf(postId: number) {
  const post = await db.post.findUnique({ where: { id: postId }, select: { nearCopyOfId: true } })
  const id = post?.nearCopyOfId ?? postId
  return db.cluster.findUnique({ where: { postId: id }, select: { postId: true, size: true } })
}

const select = {
  ...{ id: true, slug: true, title: true, status: true, needsHumanReview: true },
  ...{ revisionId: true, visibility: true, words: true },
  revision: { select: { blocks: true } },
} as const

/** Posts of a cluster, what stands for it first, then by id; `always` is among them. */
export async function findMembers(representativeId: number, always: number) {
  const rows = await db.post.findMany({
    where: { OR: [{ id: { in: [representativeId, always] } }, { nearCopyOfId: representativeId }] },
    orderBy: { id: 'asc' },
    take: MOST_MEMBERS,
    select,
    relationLoadStrategy: 'join',
  })
  const missing = [representativeId, always].filter((id) => !rows.some((row) => row.id === id))
  const further = await db.post.findMany({ where: { id: { in: missing } }, select })
  const isFirst = ({ id }: { id: number }) => id === representativeId
  const all = [...further, ...rows]
  return [...all.filter(isFirst), ...all.filter((row) => !isFirst(row))]
}

export type MemberRow = Awaited<ReturnType<typeof findMembers>>[number]

const shapeOf = ({ id, words, revision }: MemberRow) =>
  toShape({ id, words, standing: 0, blocks: revision.blocks })

/** A member as it is compared with the one that stays. */
export function toMember(row: MemberRow, stays: MemberRow): Member {
  const { revision: _, visibility: __, ...post } = row
  const { blocks } = shapeOf(row)
  return { ...post, blocks: blocks.length, shared: countShared(blocks, shapeOf(stays).blocks) }
}
