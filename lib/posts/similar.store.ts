import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { isNearCopy } from './overlap'
import type { SimilarPosts } from './post'
import { cardSelect, toCard } from './select'

const SHOWN = 3
const CANDIDATES = 12
/** Of the posts that share one, so many on either side are looked at: they may share the other too. */
const NEAREST = 200

type Group = keyof SimilarPosts
type Candidate = { id: number; group: Group; blocks: number[] }

/**
 * Posts on the same stack about another problem, and about the same problem on another stack; never one that
 * mostly repeats the post or another one shown. They are the post's neighbours by id, so that every post is
 * near some other, and no list of an entire stack is read.
 */
export async function findSimilar(postId: number): Promise<SimilarPosts> {
  const own = await db.post.findUnique({
    where: { id: postId },
    select: { stackId: true, problemId: true, revision: { select: { blocks: true } } },
    relationLoadStrategy: 'join',
  })
  if (!own) return { sameStack: [], sameProblem: [] }

  const candidates = await db.$queryRaw<Candidate[]>(
    Prisma.join(
      [
        neighbours('sameStack', postId, own.stackId, own.problemId),
        neighbours('sameProblem', postId, own.problemId, own.stackId),
      ],
      ' union all ',
    ),
  )
  const chosen = choose(candidates, own.revision.blocks)
  const rows = await db.post.findMany({
    where: { id: { in: chosen.map(({ id }) => id) } },
    orderBy: { id: 'desc' },
    select: cardSelect,
    relationLoadStrategy: 'join',
  })
  const cardsOf = (group: Group) => {
    const ids = new Set(chosen.filter((one) => one.group === group).map(({ id }) => id))
    return rows.filter(({ id }) => ids.has(id)).map(toCard)
  }
  return { sameStack: cardsOf('sameStack'), sameProblem: cardsOf('sameProblem') }
}

const columns = {
  sameStack: { same: Prisma.raw('"stackId"'), other: Prisma.raw('"problemId"') },
  sameProblem: { same: Prisma.raw('"problemId"'), other: Prisma.raw('"stackId"') },
}

function neighbours(group: Group, postId: number, same: number | null, other: number | null) {
  const column = columns[group]
  const side = (direction: Prisma.Sql, order: Prisma.Sql) => Prisma.sql`
    (select p.id, ${group} as "group", r.blocks
       from (select id, "revisionId", visibility, ${column.other} as other from "Post"
              where ${column.same} = ${same}::int and id ${direction} ${postId}
              order by id ${order} limit ${NEAREST}) p
       join "Revision" r on r.id = p."revisionId"
      where p.other is distinct from ${other}::int and p.visibility = 'public'
      order by p.id ${order} limit ${CANDIDATES})`
  return Prisma.join(
    [side(Prisma.raw('<'), Prisma.raw('desc')), side(Prisma.raw('>'), Prisma.raw('asc'))],
    ' union all ',
  )
}

function choose(candidates: Candidate[], own: number[]): Candidate[] {
  const chosen: Candidate[] = []
  for (const candidate of candidates) {
    const isFull = chosen.filter(({ group }) => group === candidate.group).length >= SHOWN
    const repeats = [own, ...chosen.map(({ blocks }) => blocks)].some((blocks) =>
      isNearCopy(blocks, candidate.blocks),
    )
    if (!isFull && !repeats) chosen.push(candidate)
  }
  return chosen
}
