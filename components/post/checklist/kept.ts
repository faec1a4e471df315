import * as z from 'zod/mini'
import type { Entry } from './entry'
import { longestNote } from './entry'

/** A list as it was when it was last ticked. */
const Kept = z
  .array(
    z.object({
      text: z.string().check(z.maxLength(5_000)),
      done: z.boolean(),
      note: z.string().check(z.maxLength(longestNote)),
    }),
  )
  .check(z.maxLength(1_000))

/** Characters of JSON; more than this was not kept by us. */
const longest = 200_000

/** What a browser kept of a list; null when it is not what we keep. */
export function parseKept(json: string): Entry[] | null {
  if (json.length > longest) return null
  try {
    return Kept.safeParse(JSON.parse(json)).data ?? null
  } catch {
    return null // Not JSON: something else was kept under this name.
  }
}
