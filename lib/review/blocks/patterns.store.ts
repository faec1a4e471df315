import type { Element } from 'hast'
import type { Block } from '@/lib/content/block'
import type { Pattern } from '@/lib/content/pattern'
import { patternOf } from '@/lib/content/pattern'
import type { Sql } from '@/lib/db/transaction'
import { Metadata } from '@/lib/posts/metadata'
import { ownNames } from './own-names'

/**
 * Gives every block of these posts that has none its pattern: in the first of the posts that use it. It keeps that
 * one, whatever later posts make of it.
 */
export async function learnPatterns(sql: Sql, postIds: number[]) {
  const blocks = await findNew(sql, postIds)
  if (blocks.length === 0) return
  const names = await findNames(sql, [...new Set(blocks.map(({ postId }) => postId))])
  const learned = blocks.flatMap(({ id, postId, ...block }) => {
    const own = names.get(postId)
    return own ? [{ id, pattern: patternOf(block, own) }] : []
  })
  await savePatterns(
    sql,
    learned.map(({ pattern }) => pattern),
  )
  await sql.query(
    `insert into "BlockStanding" ("blockId", "patternId")
     select given.id, p.id from unnest($1::int[], $2::text[]) with ordinality given(id, hash, at)
       join "Pattern" p on p.hash = given.hash order by given.at`,
    [learned.map(({ id }) => id), learned.map(({ pattern }) => pattern.hash)],
  )
}

type NewBlock = Block & { id: number; postId: number; tree: Element }

async function findNew(sql: Sql, postIds: number[]): Promise<NewBlock[]> {
  const { rows } = await sql.query<NewBlock>(
    `select b.id, b.hash, b.kind, b.tree, b.text, b.words, used."postId"
       from (select own.id, min(p.id) as "postId"
               from "Post" p join "Revision" r on r.id = p."revisionId"
              cross join lateral unnest(r.blocks) own(id)
              where p.id = any($1::int[]) and p.visibility <> 'removed'
              group by own.id) used
       join "Block" b on b.id = used.id
      where not exists (select from "BlockStanding" s where s."blockId" = b.id)
      order by used."postId", b.id`,
    [postIds],
  )
  return rows
}

async function findNames(sql: Sql, postIds: number[]) {
  const { rows } = await sql.query<{ id: number; metadata: unknown }>(
    `select p.id, r.metadata from "Post" p join "Revision" r on r.id = p."revisionId"
      where p.id = any($1::int[])`,
    [postIds],
  )
  return new Map(rows.map(({ id, metadata }) => [id, ownNames(Metadata.parse(metadata))]))
}

async function savePatterns(sql: Sql, patterns: Pattern[]) {
  const distinct = new Map(patterns.map((pattern) => [pattern.hash, pattern]))
  const rows = [...distinct.values()].map(({ hash, kind, text, words }) => ({
    ...{ hash, kind, text, words },
  }))
  await sql.query(
    `insert into "Pattern" (hash, kind, text, words)
     select hash, kind, text, words from json_populate_recordset(null::"Pattern", $1)
     on conflict (hash) do nothing`,
    [JSON.stringify(rows)],
  )
}
