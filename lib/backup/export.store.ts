import type { QueryResultRow } from 'pg'
import type { Sql } from '@/lib/db/transaction'
import type { WrittenRow } from './archive'

/** A row as it is stored; written as JSON, a date is what an archive has in its place. */
type Row<Name extends WrittenRow['row']> = {
  [Field in keyof Omit<Extract<WrittenRow, { row: Name }>, 'row'>]: unknown
}

/** From here on, reads see the archive as it is now, whatever is written meanwhile. */
export async function freeze(sql: Sql) {
  await sql.query('set transaction isolation level repeatable read, read only')
  // Whoever takes what is read may pause for long.
  await sql.query('set local idle_in_transaction_session_timeout = 0')
}

// Everything is in the order in which it came (by id): lists break ties by it, and it needs no sorting.

export const readPatterns = (sql: Sql) =>
  readRows<Row<'pattern'>>(sql, 'patterns', 'select hash, kind, text from "Pattern" order by id')

export const readBlocks = (sql: Sql) =>
  readRows<Row<'block'>>(
    sql,
    'blocks',
    `select b.hash, b.kind, b."createdAt", p.hash as pattern, b.tree
       from "Block" b
       left join "BlockStanding" s on s."blockId" = b.id left join "Pattern" p on p.id = s."patternId"
      order by b.id`,
  )

export const readTerms = (sql: Sql) =>
  readRows<Row<'term'>>(sql, 'terms', 'select kind, slug, name from "Term" order by id')

export const readPosts = (sql: Sql) =>
  readRows<Row<'post'> & { id: number; sourceId: string }>(
    sql,
    'posts',
    `select p.id, p."sourceId", p.slug,
            (select r.number from "Revision" r where r.id = p."revisionId") as revision,
            p.status, p.version, to_char(p."lastReviewed", 'YYYY-MM-DD') as "lastReviewed",
            p."needsHumanReview", p."awaitsSecond", to_char(p."dueOn", 'YYYY-MM-DD') as "dueOn", p.visibility, p.author, p."publishedAt", p."listedAt", p."changedAt",
            array(select t.kind || '/' || t.slug
                    from "PostTerm" f join "Term" t on t.id = f."termId"
                   where f."postId" = p.id order by f.position, f."termId") as terms
       from "Post" p order by p.id`,
  )

/** The revisions of each post by number, in the order of the posts. A block that is not there is null. */
export const readRevisions = (sql: Sql) =>
  readRows<
    Omit<Row<'revision'>, 'post'> & { id: number; postId: number; blocks: (string | null)[] }
  >(
    sql,
    'revisions',
    `select r.id, r."postId", r.number, r.origin, r.hash, r.title, r.lead, r."createdAt",
            array(select b.hash::text
                    from unnest(r.blocks) with ordinality as own(id, place)
                    left join "Block" b on b.id = own.id order by own.place) as blocks,
            r.metadata, r."isPublic", r.note, r."personName", r."changeSetId" as change
       from "Revision" r order by r."postId", r.number`,
  )

/** In the order they were made. One that is under way is written as far as it is. */
export const readChanges = (sql: Sql) =>
  readRows<Row<'change'>>(
    sql,
    'changes',
    `select c.id, c.kind, c."personName", c."to", c.note, c.reason, c.filter,
            (select b.hash::text from "Block" b where b.id = c."blockId") as block,
            array(select b.hash::text from unnest(c."fixedBy") with ordinality as own(id, place)
                    join "Block" b on b.id = own.id order by own.place) as "fixedBy",
            c.undoes, c.total, c."startedAt",
            p.done, p.skipped, p."finishedAt"
       from "ChangeSet" c join "ChangeProgress" p on p."changeSetId" = c.id
      order by c."startedAt", c.id collate "C"`,
  )

export const readDecisions = (sql: Sql) =>
  readRows<Row<'decision'>>(
    sql,
    'decisions',
    `select p."sourceId" as post, d.number, r.number as revision,
            d."from", d."fromVersion", to_char(d."fromLastReviewed", 'YYYY-MM-DD') as "fromLastReviewed",
            d."fromNeedsHumanReview", d."fromAwaitsSecond",
            d."to", d.version, to_char(d."lastReviewed", 'YYYY-MM-DD') as "lastReviewed",
            d."needsHumanReview", d."awaitsSecond", to_char(d."dueOn", 'YYYY-MM-DD') as "dueOn",
            d.note, d.reason, d.undoes, d."changeSetId" as change, d."personName", d."decidedAt"
       from "Decision" d join "Post" p on p.id = d."postId" join "Revision" r on r.id = d."revisionId"
      order by d.id`,
  )

export const readPlacements = (sql: Sql) =>
  readRows<Row<'placement'>>(
    sql,
    'placements',
    `select p."sourceId" as post, m.number, m."fromSlug", m.slug, m."fromVisibility", m.visibility,
            i."sourceId" as "mergedInto", m.note, m.undoes, m."changeSetId" as change, m."isImport", m."personName", m."placedAt"
       from "Placement" m join "Post" p on p.id = m."postId" left join "Post" i on i.id = m."mergedIntoId"
      order by m.id`,
  )

/** In the order of the posts. */
export const readKeptApart = (sql: Sql) =>
  readRows<Row<'keptApart'>>(
    sql,
    'kept_apart',
    `select p."sourceId" as post, o."sourceId" as other, k."changeSetId" as change, k."takenBackId" as "takenBack"
       from "KeptApart" k join "Post" p on p.id = k."postId" join "Post" o on o.id = k."otherId"
      order by k."postId", k."otherId"`,
  )

/** By path, in the order of its bytes: the same in every database. */
export const readRedirects = (sql: Sql) =>
  readRows<Row<'redirect'>>(
    sql,
    'redirects',
    `select r.path, p."sourceId" as post, m."sourceId" as merged, r."createdAt"
       from "Redirect" r left join "Post" p on p.id = r."postId" left join "Post" m on m.id = r."mergedId"
      order by r.path collate "C"`,
  )

export const readAttachments = (sql: Sql) =>
  readRows<Row<'attachment'>>(
    sql,
    'attachments',
    `select "sourceId", url, alt, caption, width, height, "of", position from "Attachment"
      order by "sourceId" collate "C"`,
  )

export const readVerdicts = (sql: Sql) =>
  readRows<Row<'verdict'>>(
    sql,
    'verdicts',
    `select b.hash as block, p.hash as pattern, v.number, v.verdict, v.before, v.reason, v.note, v.undoes,
            v."personName", v."givenAt"
       from "BlockVerdict" v
       left join "Block" b on b.id = v."blockId" left join "Pattern" p on p.id = v."patternId"
      order by v.id`,
  )

/** In the order they were made. */
export const readWithdrawals = (sql: Sql) =>
  readRows<Row<'withdrawal'>>(
    sql,
    'withdrawals',
    `select p."sourceId" as post, r.number as revision, w.number, w."isWithdrawn", w.reason, w."personName",
            w."madeAt"
       from "Withdrawal" w join "Revision" r on r.id = w."revisionId" join "Post" p on p.id = r."postId"
      order by w.id`,
  )

/** Rows at a time: few, because one can be large. */
const FETCHED = 100

async function* readRows<Row extends QueryResultRow>(
  sql: Sql,
  name: string,
  query: string,
): AsyncGenerator<Row> {
  await sql.query(`declare ${name} no scroll cursor for ${query}`)
  for (;;) {
    const { rows } = await sql.query<Row>(`fetch ${FETCHED} from ${name}`)
    yield* rows
    if (rows.length < FETCHED) return
  }
}
