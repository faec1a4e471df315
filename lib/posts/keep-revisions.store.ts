import { copyRows } from '@/lib/db/copy'
import type { RevisionOrigin } from '@/lib/db/generated/enums'
import type { Sql } from '@/lib/db/transaction'
import { saveBlocks } from './blocks.store'
import { withIds } from './ids.store'
import type { NewRevision } from './revision'

/** One more revision of a post. */
export type Addition = {
  postId: number
  /** One more than the post's last. */
  number: number
  origin: RevisionOrigin
  revision: NewRevision
  /** Readers may not read it, although its post is public. */
  isPrivate?: boolean
  /** Of one that was made here; all that are stored together have it, or none. */
  making?: Making
}

/** Who made a revision, when and why. */
type Making = {
  note: string
  personId: string | null
  personName: string
  changeSetId: string | null
  createdAt: Date
}

export type Stored = Addition & { id: number }

/** Adds revisions without showing them: a source's side of a conflict. */
export async function keepRevisions(sql: Sql, additions: Addition[]): Promise<Stored[]> {
  if (additions.length === 0) return []
  const revisions = await withIds(sql, 'Revision', additions)
  await insertRevisions(sql, revisions)
  return revisions
}

/** Stores revisions that have their ids, and the blocks that are new. */
export async function insertRevisions(sql: Sql, revisions: Stored[]) {
  const blockIds = await saveBlocks(
    sql,
    revisions.flatMap(({ revision }) => revision.blocks),
  )
  const publicIds = await findPublic(
    sql,
    revisions.map(({ postId }) => postId),
  )
  await copyRows(
    sql,
    'Revision',
    revisions.map((row) => {
      const isPublic = publicIds.has(row.postId) && !row.isPrivate
      return { ...toRow(row, blockIds), isPublic }
    }),
  )
}

/** What comes or is written while its post is not public, is not public with it later. */
async function findPublic(sql: Sql, postIds: number[]): Promise<Set<number>> {
  const { rows } = await sql.query<{ id: number }>(
    `select id from "Post" where id = any($1::int[]) and visibility = 'public'`,
    [postIds],
  )
  return new Set(rows.map(({ id }) => id))
}

function toRow({ id, postId, number, origin, revision, making }: Stored, blockIds: BlockIds) {
  const row = {
    id,
    postId,
    number,
    origin,
    hash: revision.hash,
    title: revision.title,
    lead: revision.lead,
    blocks: revision.blocks.map(({ hash }) => idOf(hash, blockIds)),
    metadata: { json: revision.metadata },
  }
  return making ? { ...row, ...making } : row
}

type BlockIds = Map<string, number>

function idOf(hash: string, ids: BlockIds) {
  const id = ids.get(hash)
  if (id === undefined) throw new Error(`The block ${hash} was not stored.`)
  return id
}
