import { mayActAs } from '@/lib/auth/roles'
import { db } from '@/lib/db/client'
import type { Role, SkipReason } from '@/lib/db/generated/enums'
import type { Sql } from '@/lib/db/transaction'
import { inTransaction } from '@/lib/db/transaction'
import { expiryOf } from '@/lib/posts/expiry'
import type { RevisionStatus } from '@/lib/posts/post'
import type { Judged, Skipped } from './decide.store'
import { holdPosts } from './found.store'
import type { Act, Made, Step } from './record.store'
import { record } from './record.store'
import { listRules } from './rules.store'
import type { Rule } from './transitions'
import type { Found, State } from './verdict'

/** For so long a decision can be taken back. */
const UNDO_DAYS = 30
const DAY_MS = 24 * 60 * 60_000

export type Undo = Act & { role: Role | null }

export type Undone =
  | { status: 'undone'; made: Made; revisionId: number }
  | { status: 'skipped'; why: SkipReason | 'tooLate' }

/** Until when something done at that moment can be taken back. */
const undoableUntil = (done: Date) => new Date(done.getTime() + UNDO_DAYS * DAY_MS)

/** Whether what was done at that moment may still be taken back. */
export const isUndoable = (done: Date, now: Date) => now <= undoableUntil(done)

/**
 * Takes a decision back: the post is exactly as it was before, and the trail says so. `why` says what kept it:
 * the post was decided on or rewritten since, or that is too long ago.
 */
export async function undoDecision(decisionId: number, undo: Undo): Promise<Undone> {
  const target = await db.decision.findUnique({
    where: { id: decisionId },
    select: { postId: true, decidedAt: true, revisionId: true },
  })
  if (!target) return { status: 'skipped', why: 'gone' }
  if (!isUndoable(target.decidedAt, undo.at)) return { status: 'skipped', why: 'tooLate' }

  const { made, skipped } = await inTransaction((sql) => undoAll(sql, [decisionId], undo))
  const [first] = made
  if (first) return { status: 'undone', made: first, revisionId: target.revisionId }
  return { status: 'skipped', why: skipped[0]?.why ?? 'gone' }
}

/** The same for many decisions, each on another post, within a transaction: some are taken back, the others named. */
export async function undoAll(sql: Sql, decisionIds: number[], undo: Undo): Promise<Judged> {
  const rules = await listRules()
  const targets = await findTargets(sql, decisionIds)
  const held = await holdPosts(
    sql,
    targets.map(({ postId }) => postId),
  )
  const steps: Step[] = []
  const skipped: Skipped[] = []
  for (const target of targets) {
    const found = held.get(target.postId)
    const why = reasonToKeep(target, found, rules, undo.role)
    if (!found || why) skipped.push({ postId: target.postId, why: why ?? 'gone' })
    else steps.push({ found, left: stateBefore(target, found, undo.at), undoes: target.number })
  }
  return { made: await record(sql, steps, undo), skipped }
}

/** A decision, as far as it must be known to take it back. */
export type Target = {
  postId: number
  number: number
  revisionId: number
  /** Whether it was made with a new text, as an edit makes one: it goes only with that text. */
  isOfRewrite: boolean
  /** Whether it took another decision back. */
  isUndo: boolean
  from: RevisionStatus
  fromVersion: string
  fromLastReviewed: string | null
  fromNeedsHumanReview: boolean
  fromAwaitsSecond: boolean
  to: RevisionStatus
}

export async function findTargets(sql: Sql, ids: number[]): Promise<Target[]> {
  const { rows } = await sql.query<Target>(
    `select d."postId", d.number, d."revisionId", d."decidedAt" = r."createdAt" as "isOfRewrite",
            d.undoes is not null as "isUndo", d."from"::text, d."fromVersion", to_char(d."fromLastReviewed", 'YYYY-MM-DD') as "fromLastReviewed",
            d."fromNeedsHumanReview", d."fromAwaitsSecond", d."to"::text
       from "Decision" d join "Revision" r on r.id = d."revisionId" where d.id = any($1::int[])`,
    [ids],
  )
  return rows
}

/** Only what is as the decision left it is taken back, by who may make the decision. */
function reasonToKeep(
  target: Target,
  found: Found | undefined,
  rules: Rule[],
  role: Role | null,
): SkipReason | null {
  if (!found) return 'gone'
  if (found.revisionId !== target.revisionId || target.isOfRewrite) return 'rewritten'
  if (found.number !== target.number) return 'decided'
  return rules.some((rule) => isRuleOf(rule, target) && mayActAs(role, rule.role))
    ? null
    : 'notAllowed'
}

/** A decision that took another back was no move by a rule: the other was, in the opposite direction. */
const isRuleOf = ({ from, to }: Rule, target: Target) =>
  (from === target.from && to === target.to) ||
  (target.isUndo && from === target.to && to === target.from)

/** As it was before a decision, but for the day of expiry: that is by today's policy. */
export const stateBefore = (target: Target, { months }: Found, now: Date): State => ({
  status: target.from,
  version: target.fromVersion,
  lastReviewed: target.fromLastReviewed,
  needsHumanReview: target.fromNeedsHumanReview,
  awaitsSecond: target.fromAwaitsSecond,
  dueOn: expiryOf({ status: target.from, lastReviewed: target.fromLastReviewed }, months, now)
    .dueOn,
})
