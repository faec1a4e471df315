import { randomBytes } from 'node:crypto'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { Sql } from '@/lib/db/transaction'
import { inTransaction } from '@/lib/db/transaction'
import { markDue } from '../policies/due.store'
import type { QueueView } from '../queue/filter'
import { writeFilter } from '../queue/filter'
import { orderBy, source } from '../queue/order'
import { whereOf } from '../queue/where.store'
import type { SelectionId, SelectionPage } from './selection'

/** So long a selection can be acted on. */
const LIFE_MS = 24 * 60 * 60_000

/** More than this are not selected at once. */
const MOST_SELECTED = 1_000_000

const SAMPLES = 5

/**
 * Freezes what a queue has now, whole or only the posts named: what is acted on later is this, whatever
 * changes meanwhile. One statement, so it is of one moment. Null when there is nothing to select.
 */
export async function select(
  view: QueueView,
  personId: string,
  { only, now = new Date() }: { only?: number[] | undefined; now?: Date } = {},
): Promise<{ id: SelectionId; count: number } | null> {
  await markDue(now)
  await sweepSelections(now)
  const where = Prisma.join(await whereOf(view.filter, { personId, now }), ' or ')
  const id = randomBytes(12).toString('base64url')
  return inTransaction(async (sql) => {
    await insertHeader(sql, { id, view, personId, now })
    await insertItems(sql, id, view, only ? Prisma.sql`(${where}) and p.id = any(${only})` : where)
    const count = await countItems(sql, id)
    if (count > 0) return { id, count }
    await sql.query('delete from "Selection" where id = $1', [id])
    return null
  })
}

type Header = { id: SelectionId; view: QueueView; personId: string; now: Date }

async function insertHeader(sql: Sql, { id, view, personId, now }: Header) {
  await sql.query(
    `insert into "Selection"
       (id, "personId", filter, sort, count, drafted, expanded, reviewed, "createdAt", "expiresAt")
     values ($1, $2, $3, $4, 0, 0, 0, 0, $5, $6)`,
    [id, personId, writeFilter(view.filter), view.sort, now, new Date(now.getTime() + LIFE_MS)],
  )
}

async function insertItems(sql: Sql, id: SelectionId, { sort }: QueueView, where: Prisma.Sql) {
  const query = Prisma.sql`
    insert into "SelectionItem" ("selectionId", position, "postId", "revisionId", status, version)
    select ${id}, row_number() over (order by ${orderBy(sort)}), p.id, p."revisionId", p.status, p.version
      from ${source(sort)} where ${where} order by ${orderBy(sort)} limit ${MOST_SELECTED}`
  await sql.query(query.text, query.values)
}

async function countItems(sql: Sql, id: SelectionId): Promise<number> {
  const { rows } = await sql.query<{ count: number }>(
    `update "Selection" s
        set count = c.drafted + c.expanded + c.reviewed,
            drafted = c.drafted, expanded = c.expanded, reviewed = c.reviewed
       from (select count(*) filter (where status = 'drafted')::int as drafted,
                    count(*) filter (where status = 'expanded')::int as expanded,
                    count(*) filter (where status = 'reviewed')::int as reviewed
               from "SelectionItem" where "selectionId" = $1) c
      where s.id = $1 returning s.count`,
    [id],
  )
  return rows[0]?.count ?? 0
}

/** A person's own selection that can still be acted on, or null. */
export async function findSelection(
  id: SelectionId,
  personId: string,
  now = new Date(),
): Promise<SelectionPage | null> {
  const found = await db.selection.findFirst({ where: { id, personId, expiresAt: { gt: now } } })
  if (!found) return null
  const { filter, sort, count, drafted, expanded, reviewed, createdAt, expiresAt } = found
  return {
    ...{ id, filter, sort, count, byStatus: { drafted, expanded, reviewed } },
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    samples: await listSamples(id, count),
  }
}

async function listSamples(id: SelectionId, count: number) {
  const step = Math.max(1, Math.floor(count / SAMPLES))
  const positions = Array.from({ length: SAMPLES }, (_, at) => 1 + at * step)
  const items = await db.selectionItem.findMany({
    where: { selectionId: id, position: { in: positions } },
    orderBy: { position: 'asc' },
  })
  const posts = await db.post.findMany({
    where: { id: { in: items.map(({ postId }) => postId) } },
    select: { id: true, title: true },
  })
  const titles = new Map(posts.map((post) => [post.id, post.title]))
  return items.flatMap(({ postId, status, version }) => {
    const title = titles.get(postId)
    return title === undefined ? [] : [{ id: postId, title, status, version }]
  })
}

/** Forgets selections whose time is over, but for those that a change set is still made from. */
async function sweepSelections(now: Date) {
  const ended = await db.selection.findMany({
    where: { expiresAt: { lte: now } },
    select: { id: true },
  })
  if (ended.length === 0) return
  const ids = ended.map(({ id }) => id)
  const unfinished = await db.changeProgress.findMany({
    where: { changeSetId: { in: ids }, state: { not: 'finished' } },
    select: { changeSetId: true },
  })
  const kept = new Set(unfinished.map(({ changeSetId }) => changeSetId))
  await db.selection.deleteMany({ where: { id: { in: ids.filter((id) => !kept.has(id)) } } })
}
