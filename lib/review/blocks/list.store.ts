import { pool } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { Listing } from '@/lib/posts/post'
import { bare } from '@/lib/search/index-posts.store'
import { ALIKE_READ } from './alike'
import type { GivenRow } from './past.store'
import { givenColumns, toStanding } from './past.store'
import { hasUnsaid } from './unsaid'
import type { PatternRow } from './view'
import type { Wanted } from './wanted'
import { readPlace, writePlace } from './wanted'

const PAGE_SIZE = 50
/** Characters of a text that a list shows. */
const SHOWN = 600

/** A page of patterns after the place that `after` names, or from the start. */
export async function listBlocks(
  wanted: Wanted,
  after: unknown = null,
  { count = PAGE_SIZE, now = new Date() } = {},
): Promise<Listing<PatternRow>> {
  const keys = keysOf(wanted)
  const place = readPlace(after, keys.length)
  const columns = Prisma.join(keys.map((key) => Prisma.raw(`t.${key}`)))
  const order = Prisma.raw(keys.map((key) => `t.${key} desc`).join())
  const isAfter = place ? [Prisma.sql`(${columns}) < (${Prisma.join(place)})`] : []
  const where = Prisma.join([...conditions(wanted), ...isAfter], ' and ')
  const query = Prisma.sql`
    select t.*, ${lastOn('patternId', 't.id')}, first.*, ${alike} as alike, array[${columns}] as place
      from (select t.id, t.kind, left(t.text, ${SHOWN}) as text, t.words, t.variants, t.posts, t."openPosts", t.unlocks
              from "Pattern" t
             where ${where} order by ${order} limit ${count + 1}) t
      left join lateral (
        select b.id as "blockId", left(b.text, ${SHOWN}) as "blockText", ${isPlain} as "isPlain", ${lastOn('blockId', 'b.id', 'block')}
          from "BlockStanding" s join "Block" b on b.id = s."blockId"
         where s."patternId" = t.id and s.posts > 0 order by s.posts desc, s."blockId" limit 1) first on true
     order by ${order}`
  const { rows } = await pool.query<Row>(query.text, query.values)
  const shown = rows.slice(0, count)
  const last = shown.at(-1)
  return {
    rows: shown.map((row) => toRow(row, now)),
    next: rows.length > count && last ? writePlace(last.place) : null,
  }
}

/** So many patterns a list counts. */
const MOST = 1_000

/** How many patterns a list has; 1,001 for more than a thousand. */
export async function countBlocks(wanted: Wanted): Promise<number> {
  const where = Prisma.join([...conditions(wanted)], ' and ')
  const query = Prisma.sql`
    select count(*)::int as count from (
      select from "Pattern" t left join "StandingVerdict" v on v."patternId" = t.id
       where ${where} limit ${MOST + 1}) t`
  const { rows } = await pool.query<{ count: number }>(query.text, query.values)
  return rows[0]?.count ?? 0
}

const keysOf = ({ show, order }: Wanted) => {
  if (show !== 'open') return ['posts', 'id']
  return order === 'posts' ? ['"openPosts"', 'id'] : ['unlocks', '"openPosts"', 'id']
}

/** Said of `t`. A verdict just given shows before it is counted. */
function* conditions({ show, words, kind }: Wanted) {
  if (show === 'open')
    yield Prisma.sql`t."openPosts" > 0 and not exists (
      select from "StandingVerdict" v where v."patternId" = t.id and v.verdict is not null)`
  else
    yield Prisma.sql`t.id = any(array(
      select coalesce(j."patternId", s."patternId") from "StandingVerdict" j
        left join "BlockStanding" s on s."blockId" = j."blockId" where j.verdict = ${show}::"Verdict"))`
  if (kind !== null) yield Prisma.sql`t.kind = ${kind}::"BlockKind"`
  // Found by its index first: walked in their order, every text before would be parsed.
  if (words !== null)
    yield Prisma.sql`t.id = any(array(
      select p.id from "Pattern" p
       where to_tsvector('alphanode', ${Prisma.raw(bare('left(p.text, 60000)'))})
             @@ plainto_tsquery('alphanode', ${words.replace(/[^\p{L}\p{N}]/gu, ' ')})))`
}

/** The number of the last verdict on a subject, and the one that stands. */
const lastOn = (column: string, id: string, prefix = '') =>
  Prisma.raw(`
    coalesce((select l.number from "StandingVerdict" l where l."${column}" = ${id}), 0) as "${prefix}Seen",
    (select to_json(given) from (select ${givenColumns} from "StandingVerdict" l
       join "BlockVerdict" g on g.id = l."verdictId" where l."${column}" = ${id}) given) as "${prefix}Given"`)

/** What begins alike and is open, as far as it is read at once. */
const alike = Prisma.raw(`
  (select count(*)::int
     from (select from "Pattern" own join "Pattern" k on "beginningOf"(k.text) = "beginningOf"(own.text) and k.kind = 'paragraph'
            where own.id = t.id and own.kind = 'paragraph' and k.id <> t.id and k."openPosts" > 0
            limit ${ALIKE_READ}) k)`)

/** Whether a block says nothing but its plain text. */
const isPlain = Prisma.raw(`not ${hasUnsaid('b.tree')}`)

type Row = Omit<PatternRow, 'first' | 'seen' | 'standing'> & {
  Seen: number
  Given: GivenRow | null
  blockId: number | null
  blockText: string
  isPlain: boolean
  blockSeen: number
  blockGiven: GivenRow | null
  place: number[]
}

function toRow(row: Row, now: Date): PatternRow {
  const {
    Seen,
    Given,
    blockId,
    blockText: text,
    isPlain,
    blockSeen: seen,
    blockGiven,
    ...more
  } = row
  const { place: _, ...pattern } = more
  const standing = toStanding(blockGiven, seen, now)
  return {
    ...pattern,
    seen: Seen,
    standing: toStanding(Given, Seen, now),
    first: blockId === null ? null : { blockId, text, isPlain, seen, standing },
  }
}
