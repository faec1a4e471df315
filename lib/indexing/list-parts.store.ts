import { pool } from '@/lib/db/client'
import type { Cursor } from '@/lib/posts/cursor'
import type { TermKind } from '@/lib/posts/post'
import type { TermsCursor } from '@/lib/posts/terms-cursor'
import { hasArchived } from './archive/archive.store'
import type { PlaceIn } from './archive/place'

/** A page of a list, of which the address alone cannot tell whether anything is on it. */
export type ListPart =
  | { of: 'archive'; place: PlaceIn }
  | { of: 'newest'; after: Cursor }
  | { of: 'terms'; kind: TermKind; after: TermsCursor }
  | { of: 'hub'; term: { kind: TermKind; slug: string }; after: Cursor | null }

/** Whether anything is on it: a step of the index that its page is read by. */
export async function hasPart(part: ListPart, now = new Date()): Promise<boolean> {
  switch (part.of) {
    case 'archive':
      return hasArchived(part.place, now)
    case 'newest':
      return isThere(
        `select from "Post" where visibility = 'public' and ("listedAt", id) < ($1, $2)
          order by "listedAt" desc, id desc limit 1`,
        [part.after.listedAt, part.after.id],
      )
    case 'terms':
      return isThere(
        `select from "Term" where kind = $1::"TermKind" and "postCount" > 0 and "postCount" <= $2
            and ("postCount" < $2 or id > $3)
          order by "postCount" desc, id limit 1`,
        [part.kind, part.after.postCount, part.after.id],
      )
    case 'hub':
      return part.after ? hasPosts(part.term, part.after) : hasTerm(part.term)
  }
}

type Term = { kind: TermKind; slug: string }

const hasTerm = ({ kind, slug }: Term) =>
  isThere('select from "Term" where kind = $1::"TermKind" and slug = $2 and "postCount" > 0', [
    kind,
    slug,
  ])

const hasPosts = ({ kind, slug }: Term, { listedAt, id }: Cursor) =>
  isThere(
    `select from "PostTerm" f join "Post" p on p.id = f."postId"
      where f."termId" = (select id from "Term" where kind = $1::"TermKind" and slug = $2)
        and p.visibility = 'public' and (f."listedAt", f."postId") < ($3, $4)
      order by f."listedAt" desc, f."postId" desc limit 1`,
    [kind, slug, listedAt, id],
  )

async function isThere(query: string, values: unknown[]): Promise<boolean> {
  const { rowCount } = await pool.query(query, values)
  return rowCount !== 0
}
