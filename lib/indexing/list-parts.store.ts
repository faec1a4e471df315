import { pool } from '@/lib/db/client'
import type { Cursor } from '@/lib/posts/cursor'
import { writeCursor } from '@/lib/posts/cursor'
import { hubPath, kindPath, pageAfter } from '@/lib/posts/hub'
import type { TermKind } from '@/lib/posts/post'
import type { TermsCursor } from '@/lib/posts/terms-cursor'
import { writeTermsCursor } from '@/lib/posts/terms-cursor'
import { hasArchived } from './archive/archive.store'
import type { PlaceIn } from './archive/place'

type Term = { kind: TermKind; slug: string }

/** A page of a list, of which the address alone cannot tell whether anything is on it. */
export type ListPart =
  | { of: 'archive'; place: PlaceIn }
  | { of: 'newest'; after: Cursor }
  | { of: 'terms'; kind: TermKind; after: TermsCursor }
  | { of: 'hub'; term: Term; after: Cursor | null }

/** Whether there is such a page; `to` is the one that now has the rows after a cursor whose own row left the list. */
export type FoundPart = 'there' | 'nowhere' | { to: string }

/**
 * A cursor is a row of its list, and something comes after it. Any other cursor would be a page of its own, and there
 * is no end to those.
 */
export async function findPart(part: ListPart, now = new Date()): Promise<FoundPart> {
  switch (part.of) {
    case 'archive':
      return (await hasArchived(part.place, now)) ? 'there' : 'nowhere'
    case 'newest':
      return findNewest(part.after)
    case 'terms':
      return findTerms(part.kind, part.after)
    case 'hub':
      return part.after ? findHub(part.term, part.after) : findTerm(part.term)
  }
}

type Standing = { isMember: boolean; isKnown: boolean; hasMore: boolean }

/** `findBefore` looks for the last row of the list that stands before the cursor's place, and gives the page after it. */
async function judge(query: string, values: unknown[], findBefore: () => Promise<string>) {
  const { rows } = await pool.query<Standing>(query, values)
  const [row] = rows
  if (!row?.hasMore || !(row.isMember || row.isKnown)) return 'nowhere'
  return row.isMember ? 'there' : { to: await findBefore() }
}

function findNewest({ listedAt, id }: Cursor): Promise<FoundPart> {
  return judge(
    `select exists (select from "Post" where id = $2) as "isKnown",
            exists (select from "Post" where id = $2 and "listedAt" = $1 and visibility = 'public') as "isMember",
            exists (select from "Post" where visibility = 'public' and ("listedAt", id) < ($1, $2)
                     order by "listedAt" desc, id desc limit 1) as "hasMore"`,
    [listedAt, id],
    async () => {
      const before = await findCursor(
        `select "listedAt", id from "Post" where visibility = 'public' and ("listedAt", id) > ($1, $2)
          order by "listedAt", id limit 1`,
        [listedAt, id],
      )
      return before ? `/newest/${writeCursor(before)}` : '/'
    },
  )
}

async function findTerm({ kind, slug }: Term): Promise<FoundPart> {
  const { rowCount } = await pool.query(
    'select from "Term" where kind = $1::"TermKind" and slug = $2 and "postCount" > 0',
    [kind, slug],
  )
  return rowCount === 0 ? 'nowhere' : 'there'
}

const FILED = `"PostTerm" f join "Post" p on p.id = f."postId"
  where f."termId" = (select id from "Term" where kind = $1::"TermKind" and slug = $2)
    and p.visibility = 'public'`

function findHub(term: Term, { listedAt, id }: Cursor): Promise<FoundPart> {
  const values = [term.kind, term.slug, listedAt, id]
  return judge(
    `select exists (select from "Post" where id = $4) as "isKnown",
            exists (select from ${FILED} and f."listedAt" = $3 and f."postId" = $4) as "isMember",
            exists (select from ${FILED} and (f."listedAt", f."postId") < ($3, $4)
                     order by f."listedAt" desc, f."postId" desc limit 1) as "hasMore"`,
    values,
    async () => {
      const before = await findCursor(
        `select f."listedAt", f."postId" as id from ${FILED} and (f."listedAt", f."postId") > ($3, $4)
          order by f."listedAt", f."postId" limit 1`,
        values,
      )
      const path = hubPath({ kind: term.kind, slug: encodeURIComponent(term.slug) })
      return before ? pageAfter(path, writeCursor(before)) : path
    },
  )
}

async function findCursor(query: string, values: unknown[]): Promise<Cursor | null> {
  const { rows } = await pool.query<Cursor>(query, values)
  return rows[0] ?? null
}

function findTerms(kind: TermKind, { postCount, id }: TermsCursor): Promise<FoundPart> {
  const values = [kind, postCount, id]
  return judge(
    `select exists (select from "Term" where id = $3 and kind = $1::"TermKind") as "isKnown",
            exists (select from "Term" where id = $3 and kind = $1::"TermKind" and "postCount" = $2
                     and "postCount" > 0) as "isMember",
            exists (select from "Term" where kind = $1::"TermKind" and "postCount" > 0 and "postCount" <= $2
                     and ("postCount" < $2 or id > $3)
                     order by "postCount" desc, id limit 1) as "hasMore"`,
    values,
    async () => {
      const { rows } = await pool.query<TermsCursor>(
        `select "postCount", id from "Term"
          where kind = $1::"TermKind" and "postCount" >= $2 and ("postCount" > $2 or id < $3)
          order by "postCount", id desc limit 1`,
        values,
      )
      const [before] = rows
      return before ? pageAfter(kindPath(kind), writeTermsCursor(before)) : kindPath(kind)
    },
  )
}
