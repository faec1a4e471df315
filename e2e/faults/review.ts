import type { Stage } from './stage'

type Post = { id: number }

const NOTE = 'between poison'

/** Marks each post reviewed, by a decision of its own. */
export async function review({ site, desk }: Stage, posts: Post[]) {
  for (const { id } of posts) {
    const [reading] = await site.database.rows<Record<string, string>>(
      `select id as "postId", "revisionId", status::text as "from", version from "Post" where id = $1`,
      [id],
    )
    const { isDone, text } = await desk.act(
      'lib/review/decisions/actions.ts decidePost',
      `/desk/posts/${id}`,
      { ...reading, to: 'reviewed', note: NOTE },
    )
    if (!isDone) throw new Error(`Post ${id} could not be decided on: ${text}`)
  }
}

/** Marks them all expanded, as one change set. */
export async function reviewTogether({ site, desk }: Stage, posts: Post[]) {
  const ticked = Object.fromEntries(posts.map(({ id }) => [`post-${id}`, 'on']))
  const selected = await desk.act('lib/review/selections/actions.ts selectPosts', '/desk', {
    which: 'ticked',
    ...ticked,
  })
  const [selection] = await site.database.rows<{ id: string }>(
    'select id from "Selection" order by "createdAt" desc limit 1',
  )
  if (!selection) throw new Error(`Nothing was selected: ${selected.kind} ${selected.text}`)
  await desk.act(
    'lib/review/changes/actions.ts changeSelection',
    `/desk/selections/${selection.id}`,
    { selectionId: selection.id, to: 'expanded', note: NOTE, confirm: 'yes' },
  )
}
