import { db } from '@/lib/db/client'
import { hubPath, hubSegments, isTermKind, kindPath } from '@/lib/posts/hub'
import { listTerms, TERMS_PER_PAGE } from '@/lib/posts/standings.store'
import { listPlaces } from '../archive/archive.store'
import { archivePath } from '../archive/place'
import { isListIndexable } from '../indexability'
import { idsOf, SHARD_SIZE } from './shard'

/** The addresses of pages there are one of, and of the lists of terms and of posts that lead to something. */
export async function listLists(now: Date): Promise<string[]> {
  const kinds = Object.keys(hubSegments).filter(isTermKind)
  const [places, ...firstPages] = await Promise.all([
    listPlaces(now),
    ...kinds.map((kind) => listTerms(kind, TERMS_PER_PAGE)),
  ])
  const leading = kinds.filter((_, at) => firstPages[at]?.rows.some(isListIndexable))
  return ['/', '/about', ...leading.map(kindPath), ...places.map(archivePath)]
}

/** The addresses of the hubs in a shard that lead to something. */
export async function listShardHubs(number: number): Promise<string[]> {
  const { first, last } = idsOf(number)
  const terms = await db.term.findMany({
    where: { id: { gte: first, lte: last }, reviewedCount: { gt: 0 } },
    orderBy: { id: 'asc' },
    select: { kind: true, slug: true },
  })
  return terms.map(hubPath)
}

/** The shards with hubs that lead to something. */
export async function listHubShards(): Promise<number[]> {
  const rows = await db.$queryRaw<{ number: number }[]>`
    select number from generate_series(0, (select max(id) from "Term") / ${SHARD_SIZE}::int) as number
     where exists (select from "Term" where id >= number * ${SHARD_SIZE}::int
                      and id < (number + 1) * ${SHARD_SIZE}::int and "reviewedCount" > 0)
     order by number`
  return rows.map(({ number }) => number)
}
