import type { Sql } from '@/lib/db/transaction'
import { keepRevisions } from '@/lib/posts/keep-revisions.store'
import type { NewRevision } from '@/lib/posts/revision'
import { showRevisions } from '@/lib/posts/write.store'
import { record } from '../decisions/record.store'
import type { Found, State } from '../decisions/verdict'
import type { MadeRewrite, RewriteAct } from './rewrite'

/**
 * A new text for a post that is held; `left` is how it stands with it, null when as it did, and `undoes` the number
 * of the decision that is taken back with it.
 */
export type Step = {
  found: Found
  revision: NewRevision
  left: State | null
  undoes: number | null
}

/** Makes the revisions what readers see, with a decision wherever that changes how far a text is judged. */
export async function writeSteps(
  sql: Sql,
  steps: Step[],
  { origin, person, at, note, changeSetId }: Omit<RewriteAct, 'keepsReview'>,
): Promise<MadeRewrite[]> {
  if (steps.length === 0) return []
  const last = await findLastNumbers(
    sql,
    steps.map(({ found }) => found.id),
  )
  const by = { personId: person.id, personName: person.name }
  const revisions = await keepRevisions(
    sql,
    steps.map(({ found: { id: postId }, revision }) => ({
      ...{ postId, number: (last.get(postId) ?? 0) + 1, origin, revision },
      making: { note, ...by, changeSetId, createdAt: at },
    })),
  )
  const standings = new Map(steps.map(({ found }) => [found.id, standingOf(found)]))
  await showRevisions(sql, revisions, at, standings)

  const slugs = new Map(steps.map(({ found }) => [found.id, found.slug]))
  const ids = new Map(revisions.map(({ id, postId }) => [postId, id]))
  const judged = steps.flatMap(({ found, left, undoes }) => {
    const revisionId = ids.get(found.id) ?? found.revisionId
    return left ? [{ found: { ...found, revisionId }, left, undoes }] : []
  })
  const made = await record(sql, judged, { person, at, note, changeSetId, reason: null })
  const decisions = new Map(made.map(({ postId, decisionId }) => [postId, decisionId]))
  return revisions.map(({ id, postId, number }) => ({
    ...{ postId, slug: slugs.get(postId) ?? '', revisionId: id, number },
    decisionId: decisions.get(postId) ?? null,
  }))
}

const standingOf = (found: Found) => {
  const { status, version, lastReviewed, needsHumanReview, awaitsSecond } = found
  return { status, version, lastReviewed, needsHumanReview, awaitsSecond }
}

async function findLastNumbers(sql: Sql, postIds: number[]): Promise<Map<number, number>> {
  const { rows } = await sql.query<{ postId: number; number: number }>(
    `select "postId", max(number) as number from "Revision" where "postId" = any($1::int[]) group by 1`,
    [postIds],
  )
  return new Map(rows.map(({ postId, number }) => [postId, number]))
}
