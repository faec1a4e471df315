import { z } from 'zod'
import { PlannedAct } from '@/lib/db/generated/enums'
import { Id, Note } from '../fields'

const Act = z.enum(PlannedAct)

/** Each post as it was on the page: `<id>.<revision id>`, parted by commas. */
const Seen = z
  .string()
  .max(10_000)
  .regex(/^\d{1,9}\.\d{1,9}(,\d{1,9}\.\d{1,9})*$/)
  .transform((text) => text.split(',').map((pair) => pair.split('.').map(Number)))

/** What is to become of the posts of a cluster, as a form says it: of all others the same, or of each (`act-<id>`). */
export const Settlement = z
  .object({
    staysId: Id,
    seen: Seen,
    all: z.union([z.literal('each'), Act]).default('each'),
    note: Note,
    confirm: z.literal('yes'),
  })
  .catchall(z.string())
  .transform(({ staysId, seen, all, note, confirm: _, ...fields }) => ({
    staysId,
    note,
    acts: seen.flatMap(([postId = 0, revisionId = 0]) => {
      const act = all === 'each' ? Act.safeParse(fields[`act-${postId}`]).data : all
      return act ? [{ postId, revisionId, act }] : []
    }),
  }))
export type Settlement = z.output<typeof Settlement>
