import { z } from 'zod'
import { BlockKind, DecisionReason, Verdict } from '@/lib/db/generated/enums'
import { Hash, Moment, Ordinal, Text } from './fields'

/** What blocks say that differ only in what is their post's own. */
export const PatternRow = z.strictObject({
  row: z.literal('pattern'),
  hash: Hash,
  kind: z.enum(BlockKind),
  /** Masked. */
  text: Text,
})

/** On a block or on a pattern, by its hash. */
export const VerdictRow = z.strictObject({
  row: z.literal('verdict'),
  block: Hash.nullable(),
  pattern: Hash.nullable(),
  /** Among the verdicts on the same. */
  number: Ordinal,
  verdict: z.enum(Verdict).nullable(),
  before: Ordinal.nullable(),
  reason: z.enum(DecisionReason).nullable(),
  note: Text,
  /** The number of the verdict that it took back. */
  undoes: Ordinal.nullable(),
  personName: Text,
  givenAt: Moment,
})
