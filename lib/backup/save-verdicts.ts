import { countWords } from '@/lib/content/measure'
import { copyRows } from '@/lib/db/copy'
import type { Sql } from '@/lib/db/transaction'
import type { PatternEntry, VerdictEntry } from './batches'
import { Refusal } from './refusal'

/** What is counted of them is worked out anew, by whoever keeps coverage up. */
export async function savePatterns(sql: Sql, entries: PatternEntry[]) {
  await copyRows(
    sql,
    'Pattern',
    entries.map(({ hash, kind, text }) => ({ hash, kind, text, words: countWords(text) })),
  )
}

type Patterned = { id: number; where: string; pattern: string | null }

/** Which pattern each block has. */
export async function saveStandings(sql: Sql, blocks: Patterned[]) {
  const ids = await findIds(sql, 'Pattern', blocks)
  await copyRows(
    sql,
    'BlockStanding',
    blocks.flatMap((block) => {
      const patternId = idOf(block, 'pattern', ids)
      return patternId === null ? [] : { blockId: block.id, patternId }
    }),
  )
}

export async function saveVerdicts(sql: Sql, entries: VerdictEntry[]) {
  const [blockIds, patternIds] = [
    await findIds(sql, 'Block', entries),
    await findIds(sql, 'Pattern', entries),
  ]
  await copyRows(
    sql,
    'BlockVerdict',
    entries.map((entry) => {
      const { row: _, where: __, block: ___, pattern: ____, ...verdict } = entry
      const blockId = idOf(entry, 'block', blockIds)
      return { ...verdict, blockId, patternId: idOf(entry, 'pattern', patternIds) }
    }),
  )
}

/**
 * What stands of these: the last verdict on each subject, or what stood before the one that this took back. Every
 * post is noted to be counted already.
 */
export async function standAgain(sql: Sql) {
  await sql.query(
    `insert into "StandingVerdict" ("blockId", "patternId", number, verdict, "verdictId")
     select last."blockId", last."patternId", last.number, standing.verdict, standing.id
       from (select distinct on ("blockId", "patternId") * from "BlockVerdict"
              order by "blockId", "patternId", number desc) last
       left join "BlockVerdict" undone on ${isBeside('undone')} and undone.number = last.undoes
       left join "BlockVerdict" standing on ${isBeside('standing')}
        and standing.number = case when last.undoes is null then last.number else undone.before end`,
  )
  await sql.query('delete from "CoveragePending" where "postId" is null')
}

const isBeside = (row: string) =>
  `(${row}."blockId" = last."blockId" or ${row}."patternId" = last."patternId")`

type Named = { where: string; block?: string | null; pattern: string | null }
type Ids = Map<string, number>

async function findIds(sql: Sql, table: 'Block' | 'Pattern', entries: Named[]): Promise<Ids> {
  const hashes = entries.flatMap(
    ({ block, pattern }) => (table === 'Block' ? block : pattern) ?? [],
  )
  if (hashes.length === 0) return new Map()
  const { rows } = await sql.query<{ id: number; hash: string }>(
    `select id, hash from "${table}" where hash = any($1::char(64)[])`,
    [[...new Set(hashes)]],
  )
  return new Map(rows.map(({ id, hash }) => [hash, id]))
}

function idOf(entry: Named, name: 'block' | 'pattern', ids: Ids): number | null {
  const hash = entry[name] ?? null
  if (hash === null) return null
  const id = ids.get(hash)
  if (id === undefined)
    throw new Refusal(`${entry.where}: it names the ${name} ${hash}, which is not in the file.`)
  return id
}
