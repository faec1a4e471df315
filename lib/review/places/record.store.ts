import { DatabaseError } from 'pg'
import type { Role } from '@/lib/db/generated/enums'
import type { Sql } from '@/lib/db/transaction'
import { leadAddresses, takeBackAddresses } from '@/lib/posts/merges.store'
import { redirectMovedPost } from '@/lib/posts/redirects.store'
import type { Found, Place } from './place'

/**
 * Who moves posts, when and why; `changeSetId` when many are moved as one. An import that follows its source names its
 * run, and no person.
 */
export type PlaceAct = {
  person: { id: string | null; name: string }
  role: Role | null
  at: Date
  note: string
  changeSetId: string | null
  importRunId?: number
}

/** A placement that was made: from where to where, both to be told to who keeps pages. */
export type MadePlacement = {
  placementId: number
  postId: number
  number: number
  from: Place
  left: Place
}

type Deed = { found: Found; left: Place; undoes: number | null }

/** Moves a held post and says so in its trail; null when somebody else took the address at the same moment. */
export async function recordPlacement(
  sql: Sql,
  { found, left, undoes }: Deed,
  act: PlaceAct,
): Promise<MadePlacement | null> {
  if (!(await movePost(sql, found, left))) return null
  const number = found.number + 1
  const { rows } = await sql.query<{ id: number }>(
    `insert into "Placement" ("postId", number, "fromSlug", slug, "fromVisibility", visibility, "mergedIntoId",
                              note, undoes, "changeSetId", "personId", "personName", "placedAt", "isImport",
                              "importRunId")
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning id`,
    [
      ...[found.id, number, found.slug, left.slug, found.visibility, left.visibility],
      ...[left.mergedIntoId, act.note, undoes, act.changeSetId, act.person.id, act.person.name],
      ...[act.at, act.importRunId !== undefined, act.importRunId ?? null],
    ],
  )
  const [stored] = rows
  if (!stored) throw new Error(`The placement of post ${found.id} was not stored.`)
  await moveAddresses(sql, found, left)
  const { id: postId, slug, visibility, mergedIntoId } = found
  const from = { slug, visibility, mergedIntoId }
  return { placementId: stored.id, postId, number, from, left }
}

const UNIQUE_VIOLATION = '23505'

async function movePost(sql: Sql, { id, slug }: Found, left: Place): Promise<boolean> {
  const move = 'update "Post" set slug = $2, visibility = $3::"Visibility" where id = $1'
  const values = [id, left.slug, left.visibility]
  if (slug === left.slug) {
    await sql.query(move, values)
    return true
  }
  await sql.query('savepoint address')
  try {
    await sql.query(move, values)
    await sql.query('release savepoint address')
    return true
  } catch (error) {
    if (!(error instanceof DatabaseError && error.code === UNIQUE_VIOLATION)) throw error
    await sql.query('rollback to savepoint address')
    return false
  }
}

async function moveAddresses(sql: Sql, found: Found, left: Place) {
  const own = { postId: found.id, slug: found.slug }
  const isParted = found.mergedIntoId !== null && found.mergedIntoId !== left.mergedIntoId
  const isMoved = found.slug !== left.slug
  if (isParted || (isMoved && found.mergedIntoId !== null)) await takeBackAddresses(sql, own)
  await redirectMovedPost(sql, { postId: found.id, from: found.slug, to: left.slug })
  if (left.mergedIntoId !== null)
    await leadAddresses(sql, { ...own, slug: left.slug }, left.mergedIntoId)
}
