import type { Sql } from '@/lib/db/transaction'
import { bare } from './index-posts.store'
import type { Piece } from './marks'
import { inPieces, MARK_END, MARK_START, passageOf } from './marks'

/** Characters of a block or a title that are looked through for a passage. */
const LONGEST = 4_000

export type Passage = { titlePieces: Piece[]; passage: Piece[] }
type Row = { id: number; title: string; markedTitle: string; text: string; markedText: string }

/** For each post, its title and the passage that says most of these words, prose before all else; or its excerpt. */
export async function findPassages(
  sql: Sql,
  postIds: number[],
  anyWord: string,
): Promise<Map<number, Passage>> {
  const { rows } = await sql.query<Row>(marked, [postIds, anyWord, options])
  return new Map(
    rows.map(({ id, title, markedTitle, text, markedText }) => [
      id,
      { titlePieces: inPieces(title, markedTitle), passage: passageOf(inPieces(text, markedText)) },
    ]),
  )
}

const options = `HighlightAll=true, StartSel="${MARK_START}", StopSel="${MARK_END}"`

const mark = (text: string) =>
  `ts_headline('alphanode', ${bare(text)}, websearch_to_tsquery('alphanode', $2), $3)`

const marked = `
  select id, title, ${mark('title')} as "markedTitle", text, ${mark('text')} as "markedText"
    from (
      select p.id, left(p.title, ${LONGEST}) as title, left(coalesce(best.text, p.excerpt), ${LONGEST}) as text
        from "Post" p join "Revision" r on r.id = p."revisionId"
        left join lateral (
          select b.text
            from unnest(r.blocks) with ordinality said(id, at)
            join "BlockSearch" s on s."blockId" = said.id
            join "Block" b on b.id = said.id
           where s.vector @@ websearch_to_tsquery('alphanode', $2)
           order by b.kind in ('code', 'heading', 'figure'), ts_rank(s.vector, websearch_to_tsquery('alphanode', $2)) desc, said.at
           limit 1) best on true
       where p.id = any($1::int[])
      offset 0) shown`
