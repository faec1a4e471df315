import { pool } from '@/lib/db/client'
import type { ImportOutcome } from '@/lib/db/generated/enums'
import type { Listing } from '@/lib/posts/post'
import { shownPath } from './uploads'
import type { ItemRow } from './view'

const PAGE_SIZE = 50

type Found = Omit<ItemRow, 'post'> & { postId: number | null; title: string | null }

/** A run's ledger in the order it was read, after the row `after`; only this outcome when given. */
export async function listLedger(
  runId: number,
  { outcome, after }: { outcome: ImportOutcome | null; after: number },
): Promise<Listing<ItemRow>> {
  const { rows: found } = await pool.query<Found>(
    `select i.id, i."where", i."sourceId", i.slug, i.outcome, i.reason, p.id as "postId", p.title
       from (select * from "ImportItem"
              where "runId" = $1 and id > $2 and ($3::"ImportOutcome" is null or outcome = $3)
              order by id limit ${PAGE_SIZE + 1}) i
       left join "Post" p on p.slug = i.slug
      order by i.id`,
    [runId, after, outcome],
  )
  const rows = found.slice(0, PAGE_SIZE).map(toRow)
  const last = rows.at(-1)
  return { rows, next: found.length > PAGE_SIZE && last ? String(last.id) : null }
}

const toRow = ({ postId, title, ...row }: Found): ItemRow => ({
  ...row,
  where: shownPath(row.where),
  post: postId === null ? null : { id: postId, title: title ?? '' },
})

/** How far a run's ledger is: the rows counted so far, the last of them, and where that stands in the source. */
export type Place = { done: number; last: number; where: string }
export const start: Place = { done: 0, last: 0, where: '' }

/** One look counts no more rows than this, so that it stays quick however large the run is. */
const ONE_LOOK = 100_000

/** Counts on from `place`: rows are only ever added, in the order of their ids, by one run at a time. */
export async function countOn(runId: number, place: Place): Promise<Place> {
  const { rows } = await pool.query<{ done: number; last: number | null; where: string | null }>(
    `with seen as (select id from "ImportItem" where "runId" = $1 and id > $2 order by id limit ${ONE_LOOK}),
          counted as (select count(*)::int as done, max(id) as last from seen)
     select done, last, (select "where" from "ImportItem" where id = last) as "where" from counted`,
    [runId, place.last],
  )
  const [seen] = rows
  if (!seen || seen.last === null) return place
  const next = { done: place.done + seen.done, last: seen.last, where: seen.where ?? '' }
  return seen.done < ONE_LOOK ? next : countOn(runId, next)
}
