import { inSavepoint } from '@/lib/db/savepoint'
import type { Sql } from '@/lib/db/transaction'
import { halve } from '@/lib/jobs/halve'
import { warn } from '@/lib/warnings'
import type { Draft } from './draft'
import type { AttachedPicture, PictureShelf } from './pictures'
import { blameOfItem } from './store-failure'

export type Attachment = AttachedPicture & { sourceId: string }

/** Keeps pictures for the posts that show them; a later word about the same one replaces the earlier. */
async function saveAttachments(sql: Sql, attachments: Attachment[]) {
  const rows = [...new Map(attachments.map((each) => [each.sourceId, each])).values()]
  await sql.query(
    `insert into "Attachment" select * from json_populate_recordset(null::"Attachment", $1)
     on conflict ("sourceId") do update set url = excluded.url, alt = excluded.alt,
       caption = excluded.caption, width = excluded.width, height = excluded.height,
       "of" = excluded."of", position = excluded.position`,
    [JSON.stringify(rows)],
  )
}

/** The same; a picture that cannot be stored is left out: posts that show it say so. */
export async function saveAttachmentsEach(sql: Sql, attachments: Attachment[]) {
  const failures = await halve(
    attachments,
    (some) => inSavepoint(sql, () => saveAttachments(sql, some)),
    blameOfItem,
  )
  for (const { row, cause } of failures)
    warn('A picture of an import could not be stored.', cause, { sourceId: row.sourceId })
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
  const byId = new Map(found.map((each) => [each.sourceId, each]))
  const byOwner = new Map<string | undefined, Attachment[]>()
  for (const each of found) {
    const others = byOwner.get(each.of)
    if (others) others.push(each)
    else byOwner.set(each.of, [each])
  }
  return { find: (id) => byId.get(id), listOf: (owner) => byOwner.get(owner) ?? [] }
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
