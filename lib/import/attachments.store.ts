import type { Sql } from '@/lib/db/transaction'
import type { Draft } from './draft'
import type { AttachedPicture, PictureShelf } from './pictures'

export type Attachment = AttachedPicture & { sourceId: string }

/** Keeps pictures for the posts that show them; a later word about the same one replaces the earlier. */
export async function saveAttachments(sql: Sql, attachments: Attachment[]) {
  const rows = [...new Map(attachments.map((each) => [each.sourceId, each])).values()]
  await sql.query(
    `insert into "Attachment" select * from json_populate_recordset(null::"Attachment", $1)
     on conflict ("sourceId") do update set url = excluded.url, alt = excluded.alt,
       caption = excluded.caption, width = excluded.width, height = excluded.height,
       "of" = excluded."of", position = excluded.position`,
    [JSON.stringify(rows)],
  )
}

/** The kept pictures that a draft may show. */
export async function findShelf(sql: Sql, { pictures }: Draft): Promise<PictureShelf> {
  const ids = pictures.flatMap((each) => each.ids)
  const owners = pictures.flatMap((each) => each.of ?? [])
  const { rows } = await sql.query<Nullable>(
    `select * from "Attachment" where "sourceId" = any($1::text[]) or "of" = any($2::text[])
      order by position`,
    [ids, owners],
  )
  const found = rows.map(toAttachment)
  return {
    find: (id) => found.find(({ sourceId }) => sourceId === id),
    listOf: (owner) => found.filter((each) => each.of === owner),
  }
}

type Nullable = Omit<Attachment, 'width' | 'height' | 'of'> & {
  width: number | null
  height: number | null
  of: string | null
}

const toAttachment = ({ width, height, of, ...row }: Nullable): Attachment => ({
  ...row,
  ...(width === null ? {} : { width }),
  ...(height === null ? {} : { height }),
  ...(of === null ? {} : { of }),
})
