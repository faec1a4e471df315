import { Prisma } from '@/lib/db/generated/client'
import { reasonCodes, rules } from './rules'

/**
 * The condition for the rows `p` of "Post" that search engines may keep at this moment: what `indexability` says of
 * one post, made from the same rules. For `db.$queryRaw` and, with its `text` and `values`, for the pool.
 * `Post_indexable_idx` has these posts by id, `Post_indexable_changed_idx` by their last change.
 */
export const indexableWhere = (now: Date): Prisma.Sql =>
  Prisma.join(
    reasonCodes.map((code) => rules[code].sql(now)),
    ' and ',
  )
