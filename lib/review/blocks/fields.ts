import { z } from 'zod'
import { Id } from '../fields'

const MOST = 500
const LONGEST = 10_000

/** How many verdicts a subject had as it was read. */
export const Seen = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)

const inOne = z
  .string()
  .max(LONGEST)
  .transform((text): unknown[] => text.split(',').filter(Boolean))

/** Ids in one field: `12,15`. */
export const Ids = inOne.pipe(z.array(Id).max(MOST))

const Shown = z
  .string()
  .transform((text): unknown[] => text.split('+'))
  .pipe(z.array(Id).max(MOST))

/** Blocks as they were read, in one field: each with how many verdicts it had, `12:0,15:2`. */
export const BlockReadings = inOne
  .transform((texts): unknown[] => texts.map((text) => String(text).split(':')))
  .pipe(z.array(z.tuple([Id, Seen]).transform(([blockId, seen]) => ({ blockId, seen }))).max(MOST))

/** Patterns as they were read, in one field: each with its verdicts and the variants that were shown, `7:0:12+15`. */
export const PatternReadings = inOne
  .transform((texts): unknown[] => texts.map((text) => String(text).split(':')))
  .pipe(
    z
      .array(
        z
          .tuple([Id, Seen, Shown])
          .transform(([patternId, seen, shown]) => ({ patternId, seen, shown })),
      )
      .max(MOST),
  )
