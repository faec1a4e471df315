import { findAll } from '@/lib/content/node'
import { pool } from '@/lib/db/client'
import { findBlocks } from '@/lib/posts/post-blocks.store'
import { ALIKE_READ } from './alike'
import { unsaid } from './unsaid'
import { VARIANTS_READ } from './variants-read'
import type { AlikeText } from './view'

/** So many are looked at to find what can be judged beside another. */
const LOOKED_AT = 3 * ALIKE_READ

/**
 * Paragraphs without a verdict that begin with the same sentence as this pattern, the ones that most posts use first.
 * Only what its plain text says in full: a paragraph with a link or a picture is judged where that is seen.
 */
export async function listAlike(patternId: number): Promise<AlikeText[]> {
  const { rows } = await pool.query<Row>(
    `select t.id as "patternId", t.variants, t.posts, coalesce(v.number, 0) as seen, used.texts
       from "Pattern" p
       join "Pattern" t on "beginningOf"(t.text) = "beginningOf"(p.text) and t.kind = 'paragraph'
       left join "StandingVerdict" v on v."patternId" = t.id
      cross join lateral (
        select json_agg(u order by u.posts desc, u."blockId") as texts
          from (select s."blockId", s.posts, b.text, coalesce(own.number, 0) as seen
                  from "BlockStanding" s join "Block" b on b.id = s."blockId"
                  left join "StandingVerdict" own on own."blockId" = s."blockId"
                 where s."patternId" = t.id and s.posts > 0
                 order by s.posts desc, s."blockId" limit ${VARIANTS_READ}) u) used
      where p.id = $1 and p.kind = 'paragraph' and t.id <> p.id and v.verdict is null
        and exists (select from "BlockStanding" s left join "StandingVerdict" own on own."blockId" = s."blockId"
                     where s."patternId" = t.id and s.posts > 0 and own.verdict is null)
      order by t.posts desc, t.id limit ${LOOKED_AT}`,
    [patternId],
  )
  const blockOf = await findBlocks(rows.flatMap(({ texts }) => texts.map(({ blockId }) => blockId)))
  const isPlain = ({ texts }: Row) =>
    texts.every(({ blockId }) =>
      unsaid.every((tag) => findAll(blockOf(blockId).tree, tag).length === 0),
    )
  return rows.filter(isPlain).slice(0, ALIKE_READ).map(toAlike)
}

type Row = {
  patternId: number
  variants: number
  posts: number
  seen: number
  texts: { blockId: number; text: string; seen: number }[]
}

function toAlike({ texts, seen, ...row }: Row): AlikeText {
  const [first, ...others] = texts
  const isOnly = first && others.length === 0
  return {
    ...row,
    subject: isOnly ? { kind: 'block', id: first.blockId } : { kind: 'pattern', id: row.patternId },
    seen: isOnly ? first.seen : seen,
    texts: texts.map(({ blockId, text }) => ({ blockId, text })),
  }
}
