import type { Role, SkipReason } from '@/lib/db/generated/enums'
import type { Sql } from '@/lib/db/transaction'
import { inTransaction } from '@/lib/db/transaction'
import type { RevisionStatus } from '@/lib/posts/post'
import { holdPosts } from './found.store'
import type { Act, Made, Step } from './record.store'
import { record } from './record.store'
import { listRules } from './rules.store'
import type { Rule } from './transitions'
import { findMissing, findMove } from './transitions'
import type { Found } from './verdict'
import { isOwnReview, judge } from './verdict'

/** What the reviewer read: a decision holds for this text, this status and this version alone. */
export type Reading = {
  postId: number
  revisionId: number
  status: RevisionStatus
  version: string
}

export type Judgement = Act & { to: RevisionStatus; role: Role | null }

/** A post that was left as it was, and why. */
export type Skipped = { postId: number; why: SkipReason }

/** What became of readings: a decision each, or a reason why not. */
export type Judged = { made: Made[]; skipped: Skipped[] }

/**
 * Moves a post and records who did it, both or neither. `why` says what kept it from being moved: it is not
 * what the reviewer read, or it may not go there.
 */
export async function decide(
  reading: Reading,
  judgement: Judgement,
): Promise<{ status: 'decided'; made: Made } | { status: 'skipped'; why: SkipReason }> {
  const { made, skipped } = await inTransaction((sql) => decideAll(sql, [reading], judgement))
  const [first] = made
  if (first) return { status: 'decided', made: first }
  return { status: 'skipped', why: skipped[0]?.why ?? 'gone' }
}

/** The same for many, within a transaction: some are decided, the others named. */
export async function decideAll(
  sql: Sql,
  readings: Reading[],
  judgement: Judgement,
): Promise<Judged> {
  const rules = await listRules()
  const held = await holdPosts(
    sql,
    readings.map(({ postId }) => postId),
  )
  const steps: Step[] = []
  const skipped: Skipped[] = []
  for (const reading of readings) {
    const found = held.get(reading.postId)
    const why = reasonToSkip(reading, found, judgement, rules)
    if (!found || why) skipped.push({ postId: reading.postId, why: why ?? 'gone' })
    else steps.push({ found, left: judge(found, by(judgement)), undoes: null })
  }
  return { made: await record(sql, steps, judgement), skipped }
}

const by = ({ to, person, at }: Judgement) => ({ to, personId: person.id, at })

function reasonToSkip(
  read: Reading,
  found: Found | undefined,
  judgement: Judgement,
  rules: Rule[],
): SkipReason | null {
  if (!found) return 'gone'
  if (found.isRemoved) return 'moved'
  if (found.revisionId !== read.revisionId) return 'rewritten'
  if (found.status !== read.status || found.version !== read.version) return 'decided'
  const rule = findMove(rules, found, judgement.to, judgement.role)
  if (!rule || findMissing(rule, judgement)) return 'notAllowed'
  return isOwnReview(found, by(judgement)) ? 'ownReview' : null
}
