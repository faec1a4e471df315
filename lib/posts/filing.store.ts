import type { Prisma } from '@/lib/db/generated/client'
import type { TermKind } from './post'
import type { NamedTerm } from './terms'
import { keepingCounts, saveTerms, termKey } from './terms.store'

type Tx = Prisma.TransactionClient
type Filing = { postId: number; terms: NamedTerm[] }

/** Files posts under these terms and no others, and keeps the terms' counts. */
export async function filePosts(tx: Tx, filings: Filing[]) {
  const termIds = await saveTerms(
    tx,
    filings.flatMap(({ terms }) => terms),
  )
  const idOf = (term: NamedTerm) => {
    const id = termIds.get(termKey(term))
    if (id === undefined) throw new Error(`The term ${term.name} was not stored.`)
    return id
  }
  const postIds = filings.map(({ postId }) => postId)
  await keepingCounts(tx, postIds, async () => {
    await tx.postTerm.deleteMany({ where: { postId: { in: postIds } } })
    await insertFilings(
      tx,
      filings.flatMap(({ postId, terms }) =>
        [...new Set(terms.map(idOf))].map((termId, position) => ({ postId, termId, position })),
      ),
    )
  })
  await setMainTerms(
    tx,
    filings.map(({ postId, terms }) => {
      const main = (kind: TermKind) => terms.find((term) => term.kind === kind)
      const [stack, problem] = [main('stack'), main('problem')]
      return {
        postId,
        stackId: stack ? idOf(stack) : null,
        problemId: problem ? idOf(problem) : null,
      }
    }),
  )
}

function insertFilings(tx: Tx, rows: { postId: number; termId: number; position: number }[]) {
  return tx.$executeRaw`
    insert into "PostTerm" ("postId", "termId", "position", "listedAt")
    select r."postId", r."termId", r."position", p."listedAt"
      from json_to_recordset(${JSON.stringify(rows)}::json) as r("postId" int, "termId" int, "position" int)
      join "Post" p on p.id = r."postId"`
}

type MainTerms = { postId: number; stackId: number | null; problemId: number | null }

function setMainTerms(tx: Tx, rows: MainTerms[]) {
  return tx.$executeRaw`
    update "Post" p set "stackId" = r."stackId", "problemId" = r."problemId"
      from json_to_recordset(${JSON.stringify(rows)}::json) as r("postId" int, "stackId" int, "problemId" int)
     where p.id = r."postId"`
}
