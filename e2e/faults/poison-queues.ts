import type { IndexNowServer } from './index-now-server'
import { review, reviewTogether } from './review'
import type { Stage } from './stage'
import { chooseTwins, makeTwins } from './twins'

export type Post = { id: number; slug: string; sourceId: string }

type Poison = { cause: string; cure: () => Promise<unknown> }

/** A queue of work that is done behind readers' and reviewers' backs. */
export type Queue = {
  name: string
  /** Three posts, of which the second is to be the bad one. */
  choose: (stage: Stage) => Promise<Post[]>
  /** Makes it impossible to do that one; with the words that say so. */
  poison: (stage: Stage, bad: Post, cause: string) => Promise<Poison>
  /** Gives the queue all three to do. */
  fill: (stage: Stage, posts: Post[]) => Promise<unknown>
  listDone: (stage: Stage, posts: Post[]) => Promise<Set<number>>
}

export const listQueues = (indexNow: IndexNowServer): Queue[] => [
  {
    name: 'search',
    choose: chooseThree,
    poison: byTrigger('PostSearch', 'insert or update', ({ id }) => `new."postId" = ${id}`),
    fill: review,
    listDone: byQuery(
      `select "postId" as id from "PostSearch" where status = 'reviewed' and "postId" = any($1)`,
    ),
  },
  {
    name: 'coverage',
    choose: chooseThree,
    poison: byTrigger('PostCoverage', 'insert or update', ({ id }) => `new."postId" = ${id}`),
    fill: review,
    listDone: byQuery(
      'select "postId" as id from "PostCoverage" where not awaiting and "postId" = any($1)',
    ),
  },
  {
    name: 'near copies',
    choose: chooseTwins,
    poison: byTrigger(
      'Post',
      'update',
      ({ id }) => `new.id = ${id} and new."nearCopyOfId" is not null`,
    ),
    fill: makeTwins,
    listDone: byQuery('select id from "Post" where "nearCopyOfId" is not null and id = any($1)'),
  },
  {
    name: 'IndexNow',
    choose: chooseThree,
    poison: async (_stage, { slug }) => indexNow.refuse(slug),
    fill: review,
    listDone: async (_stage, posts) =>
      new Set(posts.filter(({ slug }) => indexNow.heard.has(slug)).map(({ id }) => id)),
  },
  {
    name: 'a change set',
    choose: chooseThree,
    poison: byTrigger(
      'Decision',
      'insert',
      ({ id }) => `new."postId" = ${id} and new."changeSetId" is not null`,
    ),
    fill: reviewTogether,
    listDone: byQuery(
      'select "postId" as id from "Decision" where "changeSetId" is not null and "postId" = any($1)',
    ),
  },
]

/** Posts that search engines may have once they are reviewed. */
const chooseThree = ({ site }: Stage) =>
  site.database.rows<Post>(
    `select id, slug, "sourceId" from "Post"
      where visibility = 'public' and status = 'drafted' and words >= 100 and "nearCopyOfId" is null
      order by id limit 3`,
  )

/** The database refuses to write the bad row. */
const byTrigger =
  (table: string, event: string, when: (bad: Post) => string): Queue['poison'] =>
  async ({ site }, bad, cause) => {
    await site.database.rows(`
      create or replace function poison() returns trigger language plpgsql as
        $$ begin raise exception '${cause}'; end $$;
      create trigger poison before ${event} on "${table}" for each row
        when (${when(bad)}) execute function poison()`)
    return { cause, cure: () => site.database.rows(`drop trigger poison on "${table}"`) }
  }

const byQuery =
  (query: string): Queue['listDone'] =>
  async ({ site }, posts) => {
    const ids = posts.map(({ id }) => id)
    const rows = await site.database.rows<{ id: number }>(query, [ids])
    return new Set(rows.map(({ id }) => id))
  }
