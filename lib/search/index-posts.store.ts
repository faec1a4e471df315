import type { Sql } from '@/lib/db/transaction'
import { LONGEST_FILTER } from './filter'

/** PostgreSQL refuses a vector of a megabyte; text beyond these is not found. In characters, and in bytes a post. */
const LONGEST_BLOCK = 60_000
const LONGEST_BODY = 300_000
const LONGEST_TITLE = 1_000
const LONGEST_LEAD = 10_000
const MOST_TERMS = 100

/**
 * Signs become spaces, one for one: the parser then sees words alone, and not hosts, paths or tags that only the
 * whole of would be found. Marks set in such a text stand at the same place in the original.
 */
export const bare = (text: string) => `regexp_replace(${text}, '[^[:alnum:]]', ' ', 'g')`

const vector = (text: string, most: number) =>
  `to_tsvector('alphanode', ${bare(`left(${text}, ${most})`)})`

/** Brings what is kept for these posts to what they say now; a post that is not public, or gone, is forgotten. */
export async function indexPosts(sql: Sql, postIds: number[]) {
  for (const statement of [forgetHidden, parseBlocks, putTogether, learnWords])
    await sql.query(statement, [postIds])
}

const forgetHidden = `
  delete from "PostSearch" s using "Post" p
   where s."postId" = any($1::int[]) and p.id = s."postId" and p.visibility <> 'public'`

const shown = `
  "Post" p join "Revision" r on r.id = p."revisionId"
  where p.id = any($1::int[]) and p.visibility = 'public'`

const parseBlocks = `
  insert into "BlockSearch" ("blockId", size, vector)
  select b.id, octet_length(left(b.text, ${LONGEST_BLOCK})), ${vector('b.text', LONGEST_BLOCK)}
    from "Block" b
   where b.id in (select unnest(r.blocks) from ${shown})
     and not exists (select from "BlockSearch" s where s."blockId" = b.id)
  on conflict do nothing`

const putTogether = `
  insert into "PostSearch" ("postId", "listedAt", status, difficulty, "termIds", vector, title)
  select p.id, p."listedAt", p.status, p.difficulty, filed.ids,
         setweight(${vector('p.title', LONGEST_TITLE)}, 'A')
           || setweight(${vector(`case when r.lead = '' then p.excerpt else r.lead end`, LONGEST_LEAD)}, 'B')
           || setweight(${vector('filed.names', LONGEST_LEAD)}, 'B')
           || body.vector
           || array_to_tsvector(filed.filters || array_remove(array[
                'status=' || p.status,
                case when length(p.difficulty) <= ${LONGEST_FILTER} then 'difficulty=' || p.difficulty end], null)),
         to_tsvector('alphanode_typed', ${bare(`left(p.title, ${LONGEST_TITLE})`)})
    from "Post" p join "Revision" r on r.id = p."revisionId"
    cross join lateral (
      select coalesce("joinVectors"(said.vector order by said.at), '') as vector
        from (select s.vector, b.at, sum(s.size) over (order by b.at) as bytes
                from unnest(r.blocks) with ordinality b(id, at)
                join "BlockSearch" s on s."blockId" = b.id) said
       where said.bytes <= ${LONGEST_BODY}) body
    cross join lateral (
      select coalesce(string_agg(t.name, ' '), '') as names,
             coalesce(array_agg(t.id) filter (where t.kind in ('stack', 'tool')), '{}') as ids,
             coalesce(array_agg(t.kind || '=' || t.slug) filter (where t.kind in ('stack', 'tool')), '{}') as filters
        from "PostTerm" f join "Term" t on t.id = f."termId"
       where f."postId" = p.id and f.position < ${MOST_TERMS}) filed
   where p.id = any($1::int[]) and p.visibility = 'public'
  on conflict ("postId") do update set
    "listedAt" = excluded."listedAt", status = excluded.status, difficulty = excluded.difficulty,
    "termIds" = excluded."termIds", vector = excluded.vector, title = excluded.title`

/** In the order of the words: two who learn at once never wait for each other in a circle. */
const learnWords = `
  insert into "SearchWord" (word)
  select distinct word
    from (select left(p.title, ${LONGEST_TITLE}) as text from "Post" p
           where p.id = any($1::int[]) and p.visibility = 'public'
          union
          select t.name from "PostTerm" f join "Term" t on t.id = f."termId"
            join "Post" p on p.id = f."postId"
           where f."postId" = any($1::int[]) and p.visibility = 'public') named,
         regexp_split_to_table(lower(unaccent(named.text)), '[^[:alnum:]]+') as word
   where length(word) between 3 and 40 and word !~ '^[0-9]+$'
   order by word
  on conflict do nothing`
