/** What stands on each subject, by its rows alone: the last one says so, or what stood before what that takes back. */
const standing = `
  select last."blockId", last."patternId", coalesce(last.verdict, stood.verdict) as verdict
    from (select distinct on ("blockId", "patternId") * from "BlockVerdict"
           order by "blockId", "patternId", number desc) last
    left join "BlockVerdict" undone
      on (undone."blockId" = last."blockId" or undone."patternId" = last."patternId") and undone.number = last.undoes
    left join "BlockVerdict" stood
      on (stood."blockId" = last."blockId" or stood."patternId" = last."patternId") and stood.number = undone.before`

const uses = `
  with standing as (${standing}),
       uses as (select p.id as post, b.id as block, s."patternId" as pattern, own.verdict is null as shared,
                       coalesce(own.verdict, pattern.verdict) as verdict
                  from "Post" p join "Revision" r on r.id = p."revisionId"
                 cross join lateral (select distinct unnest(r.blocks) as id) b
                  join "BlockStanding" s on s."blockId" = b.id
                  left join standing own on own."blockId" = b.id
                  left join standing pattern on pattern."patternId" = s."patternId"
                 where p.visibility <> 'removed'),
       opened as (select post, array_agg(distinct pattern order by pattern) as open
                    from uses where verdict is null group by post)`

/** What there is to count, from posts and verdicts alone. */
export const counted = {
  blocks: `${uses} select s."blockId" as id, (select count(*) from uses where block = s."blockId")::int as posts
     from "BlockStanding" s order by 1`,
  patterns: `${uses} select t.id,
      (select count(distinct block) from uses where pattern = t.id)::int as variants,
      (select count(distinct post) from uses where pattern = t.id)::int as posts,
      (select count(*) from opened where t.id = any(open))::int as "openPosts",
      (select count(*) from opened where open = array[t.id])::int as unlocks
     from "Pattern" t order by 1`,
  posts: `${uses} select p.id as "postId", p."revisionId",
      coalesce(array_agg(distinct u.block order by u.block) filter (where u.block is not null), '{}') as blocks,
      coalesce((select open from opened where post = p.id), '{}') as open,
      (count(*) filter (where u.block is not null and u.verdict is null))::int as "openBlocks",
      (count(*) filter (where u.verdict = 'wrong'))::int as wrong,
      (count(*) filter (where u.verdict = 'approved' and u.shared))::int as "byPattern",
      p.status <> 'reviewed' or p."needsHumanReview" or p."isDue" or p."awaitsSecond" as awaiting
     from "Post" p left join uses u on u.post = p.id where p.visibility <> 'removed' group by p.id order by 1`,
}

/** The same, as it is kept. */
export const kept = {
  blocks: 'select "blockId" as id, posts from "BlockStanding" order by 1',
  patterns: 'select id, variants, posts, "openPosts", unlocks from "Pattern" order by 1',
  posts: `select "postId", "revisionId", blocks, open, "openBlocks", wrong, "byPattern", awaiting
            from "PostCoverage" order by 1`,
}
