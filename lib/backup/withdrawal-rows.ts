import { z } from 'zod'
import { Moment, Ordinal, Text } from './fields'

/** A past text that was taken from readers, or given back to them. */
export const WithdrawalRow = z.strictObject({
  row: z.literal('withdrawal'),
  post: Text,
  /** The number of the revision on its post. */
  revision: Ordinal,
  /** Among the withdrawals of that revision. */
  number: Ordinal,
  isWithdrawn: z.boolean(),
  reason: Text,
  personName: Text,
  madeAt: Moment,
})
