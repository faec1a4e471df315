import type { Sql } from '@/lib/db/transaction'
import type { Subject } from './subject'
import { VARIANTS_READ } from './variants-read'

/** Whether enough of a pattern's variants were shown to judge them all; a block is read when it is shown. */
export async function isRead(sql: Sql, subject: Subject, shown: number[]): Promise<boolean> {
  if (subject.kind === 'block') return true
  const { rows } = await sql.query<{ isRead: boolean }>(
    `select (select count(*) from "BlockStanding" s
              where s."patternId" = p.id and s.posts > 0 and s."blockId" = any($2::int[]))
            >= least(p.variants, ${VARIANTS_READ}) as "isRead"
       from "Pattern" p where p.id = $1`,
    [subject.id, shown],
  )
  return rows[0]?.isRead ?? true // one that is not there is gone, not unread
}
