import type { SkipReason } from '@/lib/db/generated/enums'
import type { Sql } from '@/lib/db/transaction'
import { findRevisions } from '@/lib/posts/revisions.store'
import { holdPosts } from '../decisions/found.store'
import type { Target } from '../decisions/undo.store'
import { findTargets, stateBefore } from '../decisions/undo.store'
import type { Found } from '../decisions/verdict'
import type { RewriteAct, Rewritten } from './rewrite'
import type { Step } from './write.store'
import { writeSteps } from './write.store'

/** A revision that is to be taken back, and the number of the one that was shown before it. */
type Rewriting = {
  revisionId: number
  postId: number
  previous: number | null
  /** Whether that was withdrawn from readers: it would come back to them. */
  isWithdrawn: boolean
}

/**
 * Takes rewrites back, each of another post, within a transaction: a post reads as before, in a new revision, and the
 * decision that was made with the text is taken back with it. A post that was rewritten or decided on since stays,
 * and is named.
 */
export async function undoRewrites(
  sql: Sql,
  revisionIds: number[],
  act: Omit<RewriteAct, 'origin' | 'keepsReview'>,
): Promise<Rewritten> {
  const rewritings = await findRewritings(sql, revisionIds)
  const held = await holdPosts(
    sql,
    rewritings.map(({ postId }) => postId),
  )
  const last = await findLastDecisions(sql, [...held.values()])
  const texts = await findTexts(sql, rewritings)
  const steps: Step[] = []
  const skipped: Rewritten['skipped'] = []
  for (const { postId, revisionId, isWithdrawn } of rewritings) {
    const [found, revision, decided] = [held.get(postId), texts.get(postId), last.get(postId)]
    const why = reasonToKeep(revisionId, found, decided) ?? (isWithdrawn ? 'withdrawn' : null)
    if (!found || !revision || why) skipped.push({ postId, why: why ?? 'gone' })
    else steps.push({ found, revision, ...takenBack(decided, found, act.at) })
  }
  return { made: await writeSteps(sql, steps, { ...act, origin: 'restore' }), skipped }
}

function reasonToKeep(
  revisionId: number,
  found: Found | undefined,
  decided: Target | undefined,
): SkipReason | null {
  if (!found) return 'gone'
  if (found.revisionId !== revisionId) return 'rewritten'
  return decided?.revisionId === revisionId && !decided.isOfRewrite ? 'decided' : null
}

/** Only the decision of that very text: an earlier one stands as it did. */
function takenBack(decided: Target | undefined, found: Found, at: Date) {
  if (!decided || decided.revisionId !== found.revisionId) return { left: null, undoes: null }
  return { left: stateBefore(decided, found, at), undoes: decided.number }
}

/** What a source brought while we had our own text was never shown: the ledger calls it conflicting. */
async function findRewritings(sql: Sql, revisionIds: number[]): Promise<Rewriting[]> {
  const { rows } = await sql.query<Rewriting>(
    `select r.id as "revisionId", r."postId", before.number as previous,
            coalesce(before."isWithdrawn", false) as "isWithdrawn"
       from "Revision" r
       left join lateral (select n.number, n."isWithdrawn" from "Revision" n
                           where n."postId" = r."postId" and n.number < r.number
                             and not exists (select from "ImportItem" i
                                              where i."revisionId" = n.id and i.outcome = 'conflicting')
                           order by n.number desc limit 1) before on true
      where r.id = any($1::int[]) and r.origin <> 'import' order by r."postId"`,
    [revisionIds],
  )
  return rows
}

async function findLastDecisions(sql: Sql, found: Found[]): Promise<Map<number, Target>> {
  const { rows } = await sql.query<{ id: number }>(
    `select d.id from "Decision" d
       join unnest($1::int[], $2::int[]) as last("postId", number) using ("postId", number)`,
    [found.map(({ id }) => id), found.map(({ number }) => number)],
  )
  const decisions = await findTargets(
    sql,
    rows.map(({ id }) => id),
  )
  return new Map(decisions.map((decision) => [decision.postId, decision]))
}

async function findTexts(sql: Sql, rewritings: Rewriting[]) {
  const places = rewritings.flatMap(({ postId, previous }) =>
    previous === null ? [] : [{ postId, number: previous }],
  )
  const revisions = await findRevisions(sql, places)
  return new Map(revisions.map(({ postId, revision }) => [postId, revision]))
}
