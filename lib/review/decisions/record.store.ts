import type { DecisionReason } from '@/lib/db/generated/enums'
import type { Sql } from '@/lib/db/transaction'
import { countInStanding } from '@/lib/posts/contradictions'
import { keepingCounts } from '@/lib/posts/counts.store'
import { isDue } from '@/lib/posts/expiry'
import { findReviewedHere } from '@/lib/posts/reviewed-here.store'
import type { Found, State } from './verdict'

/** Who decides, when and why; `changeSetId` when many are decided as one. */
export type Act = {
  person: { id: string; name: string }
  at: Date
  note: string
  reason: DecisionReason | null
  changeSetId: string | null
}

/** What is made of a post that is held; `undoes` is the number of the decision that it takes back. */
export type Step = { found: Found; left: State; undoes: number | null }

/** A decision that was made. */
export type Made = { decisionId: number; postId: number; slug: string; number: number; left: State }

/** Writes decisions and moves their posts. The posts are held: `holdPosts`. */
export async function record(sql: Sql, steps: Step[], act: Act): Promise<Made[]> {
  if (steps.length === 0) return []
  const before = await findReviewedHere(sql, dated(steps))
  const ids = await insertDecisions(sql, steps, act)
  const after = await findReviewedHere(sql, dated(steps))
  await keepingCounts(
    sql,
    steps.map(({ found }) => found.id),
    () => movePosts(sql, steps, { at: act.at, before, after }),
  )
  return steps.map(({ found, left }) => ({
    decisionId: idOf(ids, found.id),
    postId: found.id,
    slug: found.slug,
    number: found.number + 1,
    left,
  }))
}

/** Posts with a day of review: only there does it matter whether that review was made here. */
const dated = (steps: Step[]) =>
  steps.flatMap(({ found, left }) => ((found.lastReviewed ?? left.lastReviewed) ? [found.id] : []))

async function insertDecisions(sql: Sql, steps: Step[], act: Act) {
  const rows = steps.map((step) => toRow(step, act))
  const columns = Object.keys(rows[0] ?? {})
    .map((name) => `"${name}"`)
    .join()
  const { rows: stored } = await sql.query<{ id: number; postId: number }>(
    `insert into "Decision" (${columns})
     select ${columns} from json_populate_recordset(null::"Decision", $1) returning id, "postId"`,
    [JSON.stringify(rows)],
  )
  return new Map(stored.map(({ id, postId }) => [postId, id]))
}

const toRow = ({ found, left, undoes }: Step, { person, at, note, reason, changeSetId }: Act) => ({
  postId: found.id,
  number: found.number + 1,
  revisionId: found.revisionId,
  from: found.status,
  fromVersion: found.version,
  fromLastReviewed: found.lastReviewed,
  fromNeedsHumanReview: found.needsHumanReview,
  fromAwaitsSecond: found.awaitsSecond,
  to: left.status,
  version: left.version,
  lastReviewed: left.lastReviewed,
  needsHumanReview: left.needsHumanReview,
  awaitsSecond: left.awaitsSecond,
  dueOn: left.dueOn,
  note,
  reason,
  undoes,
  changeSetId,
  personId: person.id,
  personName: person.name,
  decidedAt: at,
})

/** Which posts had a review made here before these decisions, and which have one now. */
type Moving = { at: Date; before: Set<number>; after: Set<number> }

async function movePosts(sql: Sql, steps: Step[], { at, before, after }: Moving) {
  const rows = steps.map(({ found, left }) => ({
    id: found.id,
    ...left,
    isDue: isDue(left.dueOn, at),
    changedAt: at,
  }))
  const columns = Object.keys(rows[0] ?? {}).map((name) => `"${name}" = r."${name}"`)
  const more = steps.map(
    ({ found, left }) =>
      countInStanding({ ...left, isReviewedHere: after.has(found.id) }) -
      countInStanding({ ...found, isReviewedHere: before.has(found.id) }),
  )
  await sql.query(
    `update "Post" p set ${columns.join()}, contradictions = p.contradictions + m.more
       from json_populate_recordset(null::"Post", $1) r
       join unnest($2::int[], $3::int[]) as m(id, more) using (id)
      where p.id = r.id`,
    [JSON.stringify(rows), steps.map(({ found }) => found.id), more],
  )
}

function idOf(ids: Map<number, number>, postId: number) {
  const id = ids.get(postId)
  if (id === undefined) throw new Error(`The decision on post ${postId} was not stored.`)
  return id
}
