/** As `all` and each term are kept: public posts, reviewed, expanded. */
export const keptCountsQuery = `
  select 'all' as list, concat_ws(' ', "postCount", "reviewedCount", "expandedCount") as counts from "Tally"
   union all
  select slug, concat_ws(' ', "postCount", "reviewedCount", "expandedCount") from "Term"`

/** The same, counted. */
export const recountQuery = `
  select coalesce(t.slug, 'all') as list, concat_ws(' ', count(p.id),
         count(p.id) filter (where p.status = 'reviewed'), count(p.id) filter (where p.status = 'expanded')) as counts
    from (select id, slug from "Term" union all select null, null) t
    left join "PostTerm" f on f."termId" = t.id
    left join "Post" p on p.visibility = 'public' and (p.id = f."postId" or t.id is null)
   group by t.id, t.slug`
