import { slugify } from '@/lib/content/slug'
import type { Prisma } from '@/lib/db/generated/client'
import type { NamedTerm } from './terms'

type Tx = Prisma.TransactionClient
type Counts = Map<number, number>

export const termKey = ({ kind, name }: NamedTerm) => `${kind}/${slugify(name)}`

/** Stores the terms that are new and gives every term's id by its `termKey`. */
export async function saveTerms(tx: Tx, terms: NamedTerm[]): Promise<Map<string, number>> {
  const distinct = [...new Map(terms.map((term) => [termKey(term), term])).values()]
  const rows = distinct.map(({ kind, name }) => ({ kind, name, slug: slugify(name) }))
  await tx.term.createMany({ data: rows, skipDuplicates: true })
  const saved = await tx.term.findMany({
    where: { slug: { in: rows.map(({ slug }) => slug) } },
    select: { id: true, kind: true, slug: true },
  })
  return new Map(saved.map(({ id, kind, slug }) => [`${kind}/${slug}`, id]))
}

/** Does `work`, which changes what these posts are filed under or who may read them, and keeps the counts. */
export async function keepingCounts(tx: Tx, postIds: number[], work: () => Promise<void>) {
  const before = await countPublic(tx, postIds)
  await work()
  const after = await countPublic(tx, postIds)
  const changes = [...new Set([...before.keys(), ...after.keys()])]
    .map((id) => ({ id, change: (after.get(id) ?? 0) - (before.get(id) ?? 0) }))
    .filter(({ change }) => change !== 0)
    .sort((a, b) => a.id - b.id) // one order for all writers, or they wait for each other in a circle
  if (changes.length === 0) return

  await tx.$executeRaw`
    update "Term" set "postCount" = "postCount" + c.change
      from unnest(${changes.map(({ id }) => id)}::int[], ${changes.map(({ change }) => change)}::int[]) as c(id, change)
     where "Term".id = c.id`
}

async function countPublic(tx: Tx, postIds: number[]): Promise<Counts> {
  const rows = await tx.$queryRaw<{ termId: number; count: number }[]>`
    select t."termId", count(*)::int as count
      from "PostTerm" t join "Post" p on p.id = t."postId"
     where t."postId" = any(${postIds}) and p.visibility = 'public'
     group by t."termId"`
  return new Map(rows.map(({ termId, count }) => [termId, count]))
}
