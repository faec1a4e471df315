import type { Database } from './database'

export type Kept = { told: number; lost: number; doubled: number; untold: number; gaps: number }

/**
 * Compares decisions, known by their notes, with the trail: those told as done that it does not have, those that it
 * has twice, those that it has though nobody was told, and decisions that do not follow from the one before.
 */
export async function compareTrail(
  database: Database,
  { sent, told }: { sent: Set<string>; told: Set<string> },
): Promise<Kept> {
  const rows = await database.rows<{ note: string; times: number }>(
    'select note, count(*)::int as times from "Decision" where note = any($1) group by note',
    [[...sent]],
  )
  const times = new Map(rows.map((row) => [row.note, row.times]))
  const [gaps] = await database.rows<{ count: number }>(broken)
  return {
    told: told.size,
    lost: [...told].filter((note) => !times.has(note)).length,
    doubled: rows.filter((row) => row.times > 1).length,
    untold: rows.filter(({ note }) => !told.has(note)).length,
    gaps: gaps?.count ?? 0,
  }
}

const broken = `
  with played as (
    select d.*, row_number() over post as place, lag(d."to") over post as before_status,
           lag(d.version) over post as before_version,
           lead(d.id) over post is null as is_last
      from "Decision" d window post as (partition by d."postId" order by d.number))
  select count(*)::int as count
    from played d join "Post" p on p.id = d."postId"
   where d.number <> d.place
      or (d.place > 1 and (d."from" <> d.before_status or d."fromVersion" <> d.before_version))
      or (d.is_last and (p.status <> d."to" or p.version <> d.version))`
