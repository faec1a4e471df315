import type { Sql } from '@/lib/db/transaction'
import { inTransaction } from '@/lib/db/transaction'
import { undoPlacements } from '@/lib/review/places/undo.store'
import { actOfRun } from './move-posts'

/** A post that a run hid or made public. */
type Moved = {
  placementId: number
  postId: number
  slug: string
  /** Whether it is where the run put it. */
  isLast: boolean
  isDecided: boolean
  /** Whether it still shows a text that the run brought. */
  isOfRun: boolean
  /** Whether readers could ever read the text it has now. */
  isTextPublic: boolean
}

type Undone = { postIds: number[]; kept: { postId: number; slug: string; reason: string }[] }

const PAGE = 200

/**
 * Puts posts back that a run made public, or hid (`to` is where it put them), except what people have changed since.
 * Asked again, it goes on.
 */
export async function undoMoves(
  sql: Sql,
  runId: number,
  to: 'public' | 'private',
): Promise<Undone> {
  const undone: Undone = { postIds: [], kept: [] }
  for (let after = 0; ; ) {
    const moved = await listMoved(sql, { runId, to, after })
    const free = moved.filter((one) => whyKept(one, to) === null)
    const ids = free.map(({ placementId }) => placementId)
    const act = actOfRun(runId, `Import ${runId} was rolled back.`)
    const { made, skipped } = await inTransaction((tx) => undoPlacements(tx, ids, act))
    undone.postIds.push(...made.map(({ postId }) => postId))
    undone.kept.push(
      ...moved.flatMap((one) => {
        const isLate = skipped.some(({ postId }) => postId === one.postId)
        const reason = whyKept(one, to) ?? (isLate ? 'It was changed meanwhile.' : null)
        return reason ? [{ postId: one.postId, slug: one.slug, reason }] : []
      }),
    )
    const last = moved.at(-1)
    if (!last || moved.length < PAGE) return undone
    after = last.placementId
  }
}

/** What would be hidden again stays public for who has judged it; what was hidden is shown with its text of before. */
function whyKept({ isLast, isDecided, isOfRun, isTextPublic }: Moved, to: 'public' | 'private') {
  if (!isLast) return 'It was moved, hidden or merged since.'
  if (to === 'public') return isDecided ? 'It was judged since.' : null
  if (isOfRun) return 'Its text was kept, so it stays private.'
  return isTextPublic ? null : 'It got a text since that was never public, so it stays private.'
}

async function listMoved(
  sql: Sql,
  { runId, to, after }: { runId: number; to: string; after: number },
): Promise<Moved[]> {
  const { rows } = await sql.query<Moved>(
    `select m.id as "placementId", p.id as "postId", p.slug,
            not exists (select from "Placement" n where n."postId" = p.id and n.number > m.number) as "isLast",
            exists (select from "Decision" d where d."postId" = p.id and d."decidedAt" >= m."placedAt") as "isDecided",
            exists (select from "ImportItem" i where i."revisionId" = p."revisionId" and i."runId" = $1
                                                 and i.outcome = 'updated') as "isOfRun",
            (select r."isPublic" from "Revision" r where r.id = p."revisionId") as "isTextPublic"
       from "Placement" m join "Post" p on p.id = m."postId"
      where m."importRunId" = $1 and m.undoes is null and m.visibility::text = $2 and m.id > $3
        and not exists (select from "Placement" u
                         where u."postId" = m."postId" and u.undoes = m.number and u."importRunId" = $1)
      order by m.id limit ${PAGE}`,
    [runId, to, after],
  )
  return rows
}
