import { z } from 'zod'

/** As PostgreSQL can hold it. */
export const Text = z.string().refine((text) => text.isWellFormed() && !text.includes('\0'), {
  error: 'holds characters that PostgreSQL cannot',
})
export const Hash = z.string().regex(/^[0-9a-f]{64}$/)
export const Moment = z.iso.datetime({ precision: 3 })
export const Ordinal = z.int32().positive()
export const Count = z.int32().nonnegative()
