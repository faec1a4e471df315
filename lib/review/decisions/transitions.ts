import { mayActAs } from '@/lib/auth/roles'
import type { Role } from '@/lib/db/generated/enums'
import type { RevisionStatus } from '@/lib/posts/post'

/** Who may move a post from one status to another, and what they must say. A pair without a rule is no move. */
export type Rule = {
  from: RevisionStatus
  to: RevisionStatus
  role: Role
  noteRequired: boolean
  reasonRequired: boolean
}

/** What the rules look at. */
export type Standing = {
  status: RevisionStatus
  needsHumanReview: boolean
  isDue: boolean
  awaitsSecond: boolean
}

/**
 * The moves that somebody of this role may make from here. A reviewed post is reviewed again only when that
 * was asked for: by a flag, by its day, or by the draw for a second person. A move to `drafted` is the verdict
 * *needs work*, from wherever: the post then needs human review.
 */
export const openMoves = (rules: Rule[], standing: Standing, role: Role | null): Rule[] =>
  rules.filter((rule) => isOpen(rule, standing) && mayActAs(role, rule.role))

/** The rule by which somebody of this role may move a post there; null when none lets them. */
export const findMove = (
  rules: Rule[],
  standing: Standing,
  to: RevisionStatus,
  role: Role | null,
): Rule | null => openMoves(rules, standing, role).find((rule) => rule.to === to) ?? null

/** What the rule wants said and was not; null when all is. */
export function findMissing(
  { noteRequired, reasonRequired }: Rule,
  said: { note: string; reason: string | null },
): 'note' | 'reason' | null {
  if (reasonRequired && said.reason === null) return 'reason'
  return noteRequired && said.note === '' ? 'note' : null
}

function isOpen({ from, to }: Rule, standing: Standing) {
  if (from !== standing.status) return false
  return from !== 'reviewed' || to !== 'reviewed' || isAskedFor(standing)
}

const isAskedFor = ({ needsHumanReview, isDue, awaitsSecond }: Standing) =>
  needsHumanReview || isDue || awaitsSecond
