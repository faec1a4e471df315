import { randomBytes } from 'node:crypto'
import type { Block } from '@/lib/content/block'
import type { Sql } from '@/lib/db/transaction'
import { inTransaction } from '@/lib/db/transaction'
import { saveBlocks } from '@/lib/posts/blocks.store'

export type FixRequest = {
  blockId: number
  /** What stands in its place from now on; nothing removes it, but from posts that say nothing else. */
  by: Block[]
  note: string
  /** What the person was told of reviewed posts: whether they stay reviewed. */
  keepsReview: boolean
}

/** A change set that will be made; or what kept it from being started. */
export type FixStarted =
  | { status: 'started'; id: string; total: number }
  | { status: 'refused'; why: 'gone' | 'same' | 'unused' | 'policy' }

/**
 * Freezes which posts have a block, and makes them a change set that replaces it in all of them. Removed posts are
 * left out: nobody reads them, and one that is brought back counts as having the wrong block. Whoever asks was let by
 * the guard.
 */
export function startFix(
  { blockId, by, note, keepsReview }: FixRequest,
  actor: { id: string; name: string },
  now = new Date(),
): Promise<FixStarted> {
  const id = randomBytes(12).toString('base64url')
  return inTransaction(async (sql) => {
    const why = await reasonNotTo(sql, { blockId, by, keepsReview })
    if (why) return { status: 'refused', why }
    const total = await freeze(sql, { id, blockId, personId: actor.id, now })
    if (total === 0) {
      await sql.query('delete from "Selection" where id = $1', [id])
      return { status: 'refused', why: 'unused' }
    }
    const ids = await saveBlocks(sql, by)
    await sql.query(
      `insert into "ChangeSet"
         (id, kind, "personId", "personName", "to", note, "blockId", "fixedBy", total, "startedAt")
       values ($1, 'fix', $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[id, actor.id, actor.name, keepsReview ? 'reviewed' : 'expanded', note, blockId],
        ...[by.flatMap(({ hash }) => ids.get(hash) ?? []), total, now],
      ],
    )
    await sql.query('insert into "ChangeProgress" ("changeSetId") values ($1)', [id])
    return { status: 'started', id, total }
  })
}

type Asked = Pick<FixRequest, 'blockId' | 'by' | 'keepsReview'>

async function reasonNotTo(sql: Sql, { blockId, by, keepsReview }: Asked) {
  const { rows } = await sql.query<{ hash: string; keeps: boolean }>(
    `select b.hash, p."fixKeepsReview" as keeps from "Block" b, "ReviewPolicy" p where b.id = $1`,
    [blockId],
  )
  const [found] = rows
  if (!found) return 'gone'
  if (found.keeps !== keepsReview) return 'policy'
  return by.length === 1 && by[0]?.hash === found.hash ? 'same' : null
}

type Freezing = { id: string; blockId: number; personId: string; now: Date }

/** Its time is over as it begins: it is kept for as long as the change set goes on, and nobody else can act on it. */
async function freeze(sql: Sql, { id, blockId, personId, now }: Freezing): Promise<number> {
  await sql.query(
    `insert into "Selection"
       (id, "personId", filter, sort, count, drafted, expanded, reviewed, "createdAt", "expiresAt")
     values ($1, $2, '', '', 0, 0, 0, 0, $3, $3)`,
    [id, personId, now],
  )
  const { rowCount } = await sql.query(
    `insert into "SelectionItem" ("selectionId", position, "postId", "revisionId", status, version)
     select $1, row_number() over (order by p.id), p.id, p."revisionId", p.status, p.version
       from "Revision" r join "Post" p on p."revisionId" = r.id
      where r.blocks @> array[$2::int] and p.visibility <> 'removed'`,
    [id, blockId],
  )
  return rowCount ?? 0
}
