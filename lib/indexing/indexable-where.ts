import { Prisma } from '@/lib/db/generated/client'
import type { ReasonCode } from './rules'
import { reasonCodes, rules } from './rules'

/**
 * The condition for the rows `p` of "Post" that search engines may keep at this moment: what `indexability` says of
 * one post, made from the same rules. For `db.$queryRaw` and, with its `text` and `values`, for the pool.
 * `Post_indexable_idx` has these posts by id, `Post_indexable_changed_idx` by their last change.
 */
export const indexableWhere = (now: Date): Prisma.Sql => allow(reasonCodes, now)

/** The same, also of posts whose review has expired. */
export const indexableButForDay = (): Prisma.Sql =>
  allow(
    reasonCodes.filter((code) => code !== 'expired'),
    new Date(0),
  )

const allow = (codes: readonly ReasonCode[], now: Date) =>
  Prisma.join(
    codes.map((code) => rules[code].sql(now)),
    ' and ',
  )
