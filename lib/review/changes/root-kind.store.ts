import type { ChangeKind } from '@/lib/db/generated/enums'
import type { Sql } from '@/lib/db/transaction'

/** What a change set is about, however often it was taken back and that again. */
export async function rootKind(sql: Sql, changeSetId: string): Promise<ChangeKind> {
  const { rows } = await sql.query<{ kind: ChangeKind }>(
    `with recursive back as (
            select kind, undoes from "ChangeSet" where id = $1
             union all
            select c.kind, c.undoes from back join "ChangeSet" c on c.id = back.undoes)
     select kind::text from back where undoes is null`,
    [changeSetId],
  )
  const [root] = rows
  if (!root) throw new Error(`There is no change set ${changeSetId}.`)
  return root.kind
}
