import { z } from 'zod'

/** More posts than this are said as `all`. */
export const MOST_SLUGS = 10_000

/** What a command tells the running site: which posts were written anew, or that anything may have been. */
export const StaleNotice = z.union([
  z.strictObject({ slugs: z.array(z.string().min(1).max(200)).max(MOST_SLUGS) }),
  z.strictObject({ all: z.literal(true) }),
])
export type StaleNotice = z.output<typeof StaleNotice>
