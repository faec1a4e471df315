import { slugify } from '@/lib/content/slug'
import type { Sql } from '@/lib/db/transaction'
import type { TermKind } from './post'
import type { NamedTerm } from './terms'

/** The ids of stored terms. */
export type TermIds = {
  of: (term: NamedTerm) => number
  main: (terms: NamedTerm[], kind: TermKind) => number | null
}

const keyOf = ({ kind, slug }: { kind: TermKind; slug: string }) => `${kind}/${slug}`

/** Stores the terms that are new. */
export async function saveTerms(sql: Sql, terms: NamedTerm[]): Promise<TermIds> {
  const slugs = new Map<string, string>()
  const slugOf = ({ name, slug: own }: NamedTerm) => {
    const slug = slugs.get(own ?? name) ?? slugify(own ?? name)
    slugs.set(own ?? name, slug)
    return slug
  }
  const distinct = new Map(
    terms.map((named) => {
      const term = { kind: named.kind, name: named.name, slug: slugOf(named) }
      return [keyOf(term), term]
    }),
  )
  const rows = JSON.stringify([...distinct.values()])
  await sql.query(
    `insert into "Term" (kind, slug, name)
     select kind, slug, name from json_populate_recordset(null::"Term", $1)
     on conflict (kind, slug) do nothing`,
    [rows],
  )
  const { rows: saved } = await sql.query<{ id: number; kind: TermKind; slug: string }>(
    `select t.id, t.kind, t.slug from "Term" t
       join json_populate_recordset(null::"Term", $1) r on r.kind = t.kind and r.slug = t.slug`,
    [rows],
  )
  const ids = new Map(saved.map((term) => [keyOf(term), term.id]))

  const of = (term: NamedTerm) => {
    const id = ids.get(keyOf({ kind: term.kind, slug: slugOf(term) }))
    if (id === undefined) throw new Error(`The term ${term.name} was not stored.`)
    return id
  }
  const main = (own: NamedTerm[], kind: TermKind) => {
    const first = own.find((term) => term.kind === kind)
    return first ? of(first) : null
  }
  return { of, main }
}

/** Does `work`, which changes what these posts are filed under or who may read them, and keeps the counts. */
export async function keepingCounts(sql: Sql, postIds: number[], work: () => Promise<unknown>) {
  const before = await countPublic(sql, postIds)
  await work()
  const after = await countPublic(sql, postIds)
  const changes = [...new Set([...before.keys(), ...after.keys()])].map((id) => ({
    id,
    change: (after.get(id) ?? 0) - (before.get(id) ?? 0),
  }))
  await addToCounts(sql, changes)
}

/** Counts posts that have just been stored and filed. */
export async function countNew(sql: Sql, postIds: number[]) {
  const counts = await countPublic(sql, postIds)
  await addToCounts(
    sql,
    [...counts].map(([id, change]) => ({ id, change })),
  )
}

async function addToCounts(sql: Sql, all: { id: number; change: number }[]) {
  const changes = all.filter(({ change }) => change !== 0).sort((a, b) => a.id - b.id) // one order for all writers, or they wait for each other in a circle
  if (changes.length === 0) return

  await sql.query(
    `update "Term" t set "postCount" = "postCount" + c.change
       from unnest($1::int[], $2::int[]) as c(id, change) where t.id = c.id`,
    [changes.map(({ id }) => id), changes.map(({ change }) => change)],
  )
}

async function countPublic(sql: Sql, postIds: number[]): Promise<Map<number, number>> {
  const { rows } = await sql.query<{ termId: number; count: number }>(
    `select t."termId", count(*)::int as count
       from "PostTerm" t join "Post" p on p.id = t."postId"
      where t."postId" = any($1::int[]) and p.visibility = 'public'
      group by t."termId"`,
    [postIds],
  )
  return new Map(rows.map(({ termId, count }) => [termId, count]))
}
