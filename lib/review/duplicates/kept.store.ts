import { mayActAs } from '@/lib/auth/roles'
import type { Role, SkipReason } from '@/lib/db/generated/enums'
import type { Sql } from '@/lib/db/transaction'
import type { Skipped } from '../decisions/decide.store'

type Act = { role: Role | null; changeSetId: string | null }
type Kept = { made: number; skipped: Skipped[] }

/** A post that is no copy of the other one, as they were seen. */
type Keeping = { postId: number; fromSlug: string; fromVisibility: string; otherId: number }

/**
 * Keeps the planned posts of a change set apart from what they were near to, and from each other, within a
 * transaction: they are never in one cluster again.
 */
export async function keepApart(sql: Sql, planned: Keeping[], act: Act): Promise<Kept> {
  if (planned.length === 0) return { made: 0, skipped: [] }
  const known = await readPlaces(sql, planned)
  const skipped = planned.flatMap((each) => {
    const why = reasonToSkip(each, known, act.role)
    return why ? [{ postId: each.postId, why }] : []
  })
  const left = new Set(skipped.map(({ postId }) => postId))
  const kept = planned.flatMap(({ postId }) => (left.has(postId) ? [] : [postId]))
  await sql.query(keep, [act.changeSetId, kept])
  return { made: kept.length, skipped }
}

/** Each from the other one, and from those that are kept beside it: once for two. */
const keep = `
  insert into "KeptApart" ("postId", "otherId", "changeSetId")
  select m."postId", m."otherId", $1 from "PlannedMove" m
   where m."changeSetId" = $1 and m.act = 'keep' and m."postId" = any($2::int[])
   union
  select m."postId", o."postId", $1 from "PlannedMove" m
    join "PlannedMove" o on o."changeSetId" = m."changeSetId" and o.act = 'keep'
                        and o."otherId" = m."otherId" and o."postId" > m."postId"
   where m."changeSetId" = $1 and m.act = 'keep' and m."postId" = any($2::int[])
     and exists (select from "Post" p where p.id = o."postId")
  on conflict ("postId", "otherId")
  do update set "changeSetId" = excluded."changeSetId", "takenBackId" = null`

async function readPlaces(sql: Sql, planned: Keeping[]) {
  const ids = planned.flatMap(({ postId, otherId }) => [postId, otherId])
  const { rows } = await sql.query<{ id: number; slug: string; visibility: string }>(
    'select id, slug, visibility::text from "Post" where id = any($1::int[])',
    [ids],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

function reasonToSkip(
  { postId, fromSlug, fromVisibility, otherId }: Keeping,
  known: Awaited<ReturnType<typeof readPlaces>>,
  role: Role | null,
): SkipReason | null {
  const found = known.get(postId)
  if (!found || !known.has(otherId)) return 'gone'
  if (!mayActAs(role, 'editor')) return 'notAllowed'
  return found.slug === fromSlug && found.visibility === fromVisibility ? null : 'moved'
}

/** Takes back what a change set said of posts; of one that took it back itself, what that had taken back. */
export async function undoKept(
  sql: Sql,
  { postIds, changeSetId }: { postIds: number[]; changeSetId: string },
  act: Act,
): Promise<Kept> {
  if (!mayActAs(act.role, 'editor'))
    return { made: 0, skipped: postIds.map((postId) => ({ postId, why: 'notAllowed' })) }
  await sql.query(
    `update "KeptApart"
        set "changeSetId" = case when "takenBackId" is null then "changeSetId" else $3 end,
            "takenBackId" = case when "takenBackId" is null then $3 end
      where "postId" = any($1::int[])
        and ("takenBackId" = $2 or ("changeSetId" = $2 and "takenBackId" is null))`,
    [postIds, changeSetId, act.changeSetId],
  )
  return { made: postIds.length, skipped: [] }
}
