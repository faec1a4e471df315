import type {
  ChangeKind,
  ChangeState,
  DecisionReason,
  PlannedAct,
  SkipReason,
} from '@/lib/db/generated/enums'
import type { RevisionStatus } from '@/lib/posts/post'
import type { Fixed } from '../fixes/fixed.store'

/** A change set as lists show it. Moments are ISO 8601. */
export type ChangeSetRow = {
  kind: ChangeKind
  id: string
  personName: string
  /** Of a fix: what becomes of reviewed posts. Null when it takes another one back. */
  to: RevisionStatus | null
  note: string
  reason: DecisionReason | null
  /** What was selected, as an address has it. */
  filter: string
  /** The change set it takes back, and of which kind that is. */
  undoes: string | null
  undoneKind: ChangeKind | null
  /** The one that takes it back. */
  undoneBy: string | null
  at: string
  finishedAt: string | null
  state: ChangeState
  /** How many posts it was to change, has changed, and has left as they were. */
  total: number
  done: number
  skipped: number
  failure: string | null
  /** Whether it has ended, was not taken back, and is recent enough. */
  mayUndo: boolean
}

/** A decision on one post, as the list of changes shows it. */
export type SingleRow = {
  kind: 'single'
  id: number
  post: { id: number; title: string }
  personName: string
  from: RevisionStatus
  to: RevisionStatus
  note: string
  reason: DecisionReason | null
  at: string
  isUndo: boolean
  isUndone: boolean
  /** Whether it is the last one on its post and recent enough. */
  mayUndo: boolean
}

export type ChangeRow = ChangeSetRow | SingleRow

/** A post that a change set left as it was. */
type SkipRow = { post: { id: number; title: string } | null; why: SkipReason }

/** What was planned with so many posts, and the post that they lead to or are kept apart from. */
export type PlanRow = {
  act: PlannedAct
  count: number
  other: { id: number; title: string } | null
}

export type ChangeSetPage = {
  change: ChangeSetRow
  /** Of a plan; empty when it came with an archive. */
  plan: PlanRow[]
  /** How many were skipped for each reason. */
  skips: { why: SkipReason; count: number }[]
  /** What a fix replaces; null for any other. */
  fixed: Fixed | null
  /** In the order of their ids; `next` is the id to go on after. */
  skipped: { rows: SkipRow[]; next: number | null }
}
