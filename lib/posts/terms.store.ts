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
