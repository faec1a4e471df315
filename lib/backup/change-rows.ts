import { z } from 'zod'
import { ChangeKind, DecisionReason, RevisionStatus } from '@/lib/db/generated/enums'
import { Count, Hash, Moment, Ordinal, Text } from './fields'

/** What changed many posts; as far as it came. People are names here: who they are is not in an archive. */
export const ChangeRow = z.strictObject({
  row: z.literal('change'),
  id: Text,
  kind: z.enum(ChangeKind),
  personName: Text,
  to: z.enum(RevisionStatus).nullable(),
  note: Text,
  reason: z.enum(DecisionReason).nullable(),
  filter: Text,
  /** The block that was wrong, and those in its place: hashes. */
  block: Hash.nullable(),
  fixedBy: z.array(Hash),
  /** The id of the change set that it took back. */
  undoes: Text.nullable(),
  total: Count,
  startedAt: Moment,
  done: Count,
  skipped: Count,
  finishedAt: Moment.nullable(),
})

export const DecisionRow = z.strictObject({
  row: z.literal('decision'),
  post: Text,
  /** Among the decisions on its post. */
  number: Ordinal,
  revision: Ordinal,
  from: z.enum(RevisionStatus),
  fromVersion: Text,
  fromLastReviewed: z.iso.date().nullable(),
  fromNeedsHumanReview: z.boolean(),
  fromAwaitsSecond: z.boolean(),
  to: z.enum(RevisionStatus),
  version: Text,
  lastReviewed: z.iso.date().nullable(),
  needsHumanReview: z.boolean(),
  awaitsSecond: z.boolean(),
  dueOn: z.iso.date().nullable(),
  note: Text,
  reason: z.enum(DecisionReason).nullable(),
  /** The number of the decision that it took back. */
  undoes: Ordinal.nullable(),
  /** The id of the change set that it is part of. */
  change: Text.nullable(),
  personName: Text,
  decidedAt: Moment,
})
