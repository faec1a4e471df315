import { db } from '@/lib/db/client'
import { diffApart } from '@/lib/posts/diff-apart'
import { Metadata } from '@/lib/posts/metadata'
import { findBlocks } from '@/lib/posts/post-blocks.store'
import type { MemberRow } from './members.store'
import { findClusterOf, findMembers, toMember } from './members.store'
import type { ClusterPage, Member } from './view'

type Looking = { postId: number; stays: number | null; shown: number | null }

/**
 * The cluster that a post is in, with the post that `stays` (by default what stands for it) beside another one
 * (by default the first); null when it is in none. Who is asked for and not in it is as if not asked for.
 */
export async function findClusterPage({ postId, ...asked }: Looking): Promise<ClusterPage | null> {
  const cluster = await findClusterOf(postId)
  if (!cluster) return null
  const rows = await findMembers(cluster.postId, asked.stays ?? cluster.postId)
  const staying = rows.find(({ id }) => id === asked.stays) ?? rows[0]
  if (!staying) return null
  const others = rows.filter(({ id }) => id !== staying.id).map((row) => toMember(row, staying))
  return {
    representativeId: cluster.postId,
    size: cluster.size,
    stays: toMember(staying, staying),
    others,
    more: Math.max(0, cluster.size - rows.length),
    shown: await findShown(staying, others, asked.shown),
  }
}

async function findShown(stays: MemberRow, others: Member[], asked: number | null) {
  const at = Math.max(
    0,
    others.findIndex(({ id }) => id === asked),
  )
  const member = others[at]
  if (!member) return null
  const [before, after] = await Promise.all([
    readText(stays.revisionId),
    readText(member.revisionId),
  ])
  return {
    member,
    diff: await diffApart('desk', before, after),
    previous: others[at - 1]?.id ?? null,
    next: others[at + 1]?.id ?? null,
  }
}

async function readText(revisionId: number) {
  const { title, lead, blocks, metadata } = await db.revision.findUniqueOrThrow({
    where: { id: revisionId },
    select: { title: true, lead: true, blocks: true, metadata: true },
  })
  const blockOf = await findBlocks(blocks)
  return { title, lead, blocks: blocks.map(blockOf), metadata: Metadata.parse(metadata) }
}
