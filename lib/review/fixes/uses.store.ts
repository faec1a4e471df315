import { db, pool } from '@/lib/db/client'
import type { RevisionStatus } from '@/lib/posts/post'
import { findSamples } from '../blocks/samples.store'

/** More than these are not looked at for their status. */
const MOST = 10_000

/** A post that has a block, and the text on either side of it there: empty where there is none. */
export type UseSample = {
  id: number
  slug: string
  title: string
  status: RevisionStatus
  before: string
  after: string
}

/** Where a block is said now. */
export type Uses = {
  /** Posts that have it, as they were counted last. */
  posts: number
  /** Of ten thousand of them at most. */
  byStatus: Record<RevisionStatus, number>
  /** Those of them that say nothing else: they keep it when it is removed. */
  alone: number
  /** Whether there are more. */
  isCapped: boolean
  samples: UseSample[]
}

export async function findUses(blockId: number): Promise<Uses> {
  const [standing, { alone, ...statuses }] = await Promise.all([
    db.blockStanding.findUnique({ where: { blockId }, select: { posts: true } }),
    countStatuses(blockId),
  ])
  const counted = statuses.drafted + statuses.expanded + statuses.reviewed
  const isCapped = counted > MOST
  const posts = isCapped ? Math.max(standing?.posts ?? 0, counted) : counted
  return { posts, byStatus: statuses, alone, isCapped, samples: await listSamples(blockId, posts) }
}

type Counted = Record<RevisionStatus | 'alone', number>

async function countStatuses(blockId: number): Promise<Counted> {
  const { rows } = await pool.query<Counted>(
    `select count(*) filter (where status = 'drafted')::int as drafted,
            count(*) filter (where status = 'expanded')::int as expanded,
            count(*) filter (where status = 'reviewed')::int as reviewed,
            count(*) filter (where cardinality(array_remove(blocks, $1)) = 0)::int as alone
       from (select p.status, r.blocks from "Revision" r join "Post" p on p."revisionId" = r.id
              where r.blocks @> array[$1::int] and p.visibility <> 'removed' limit ${MOST + 1}) found`,
    [blockId],
  )
  return rows[0] ?? { drafted: 0, expanded: 0, reviewed: 0, alone: 0 }
}

/** Characters of the text beside it that are shown. */
const SHOWN = 240

async function listSamples(blockId: number, posts: number): Promise<UseSample[]> {
  const samples = (await findSamples([{ blockId, posts }])).get(blockId) ?? []
  const { rows } = await pool.query<UseSample>(
    `select p.id, p.slug, p.title, p.status::text, coalesce(right(before.text, ${SHOWN}), '') as before,
            coalesce(left(after.text, ${SHOWN}), '') as after
       from unnest($1::int[]) with ordinality sample(id, place)
       join "Post" p on p.id = sample.id join "Revision" r on r.id = p."revisionId"
      cross join lateral (select array_position(r.blocks, $2::int) as place) at
       left join "Block" before on before.id = r.blocks[at.place - 1]
       left join "Block" after on after.id = r.blocks[at.place + 1]
      where at.place is not null order by sample.place`,
    [samples.map(({ id }) => id), blockId],
  )
  return rows
}
