import { z } from 'zod'
import { note } from '@/lib/content/fields'
import { DecisionReason } from '@/lib/db/generated/enums'

/** The key of a row, as a form has it. */
export const Id = z.coerce
  .number()
  .int()
  .positive()
  .max(2 ** 31 - 1)

/** The key of a selection or a change set. */
export const Key = z.string().regex(/^[\w-]{8,40}$/)

const MOST_CHARACTERS = 2_000

/** Forms send CR LF for what was counted as one character, and in a draft's JSON there may be what no database keeps. */
export const Note = note(MOST_CHARACTERS).default('')

/** A form without a choice sends an empty one, or none. */
export const Reason = z
  .union([z.literal('').transform(() => null), z.enum(DecisionReason)])
  .nullable()
  .default(null)
