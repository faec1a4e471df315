import { slugify } from '@/lib/content/slug'
import { db } from '@/lib/db/client'
import { inTransaction } from '@/lib/db/transaction'
import type { QueueView } from '../queue/filter'
import { writeView } from '../queue/filter'
import type { SavedView } from './view'

/** A person has no more than these. */
export const MOST_VIEWS = 50

/** A person's views, by name. */
export async function listViews(personId: string): Promise<SavedView[]> {
  const rows = await db.savedView.findMany({
    where: { personId },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, slug: true, filter: true },
  })
  return rows.map(({ filter, ...row }) => ({ ...row, view: filter }))
}

/** A person's view by its slug, or null. */
export async function findView(personId: string, slug: string): Promise<SavedView | null> {
  const row = await db.savedView.findUnique({
    where: { personId_slug: { personId, slug } },
    select: { id: true, name: true, slug: true, filter: true },
  })
  if (!row) return null
  const { filter: view, ...rest } = row
  return { ...rest, view }
}

/**
 * Keeps a view under a name; one of the same name, however it is written, is replaced. Gives its slug, which no other
 * view of the person has: names may differ in nothing that an address can say. Null when the person has too many.
 */
export function saveView(personId: string, name: string, view: QueueView): Promise<string | null> {
  const filter = writeView(view)
  return inTransaction(async (sql) => {
    // One at a time for each person: the limit is counted.
    await sql.query('select from "Person" where id = $1 for update', [personId])
    const { rows } = await sql.query<{ slug: string; isSame: boolean }>(
      'select slug, lower(name) = lower($2) as "isSame" from "SavedView" where "personId" = $1',
      [personId, name],
    )
    const same = rows.find(({ isSame }) => isSame)
    if (!same && rows.length >= MOST_VIEWS) return null
    const slug = same?.slug ?? freeSlug(name, new Set(rows.map((row) => row.slug)))
    await sql.query(
      `insert into "SavedView" ("personId", name, slug, filter) values ($1, $2, $3, $4)
       on conflict ("personId", slug) do update set name = excluded.name, filter = excluded.filter`,
      [personId, name, slug, filter],
    )
    return slug
  })
}

function freeSlug(name: string, taken: ReadonlySet<string>): string {
  const first = slugify(name)
  let slug = first
  for (let at = 2; taken.has(slug); at += 1) slug = `${first}-${at}`
  return slug
}

/** Forgets a person's own view; false when they have none with this id. */
export async function deleteView(personId: string, id: number): Promise<boolean> {
  const { count } = await db.savedView.deleteMany({ where: { id, personId } })
  return count > 0
}
