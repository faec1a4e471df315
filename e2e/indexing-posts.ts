/** Posts for the journeys of search engines, which no other journey changes: by name, their slugs. */
export const indexingPosts = {
  turning: 'turning-for-search-engines',
  original: 'original-for-search-engines',
  copy: 'copy-for-search-engines',
  thin: 'thin-for-search-engines',
  leader: 'leader-for-search-engines',
  follower: 'follower-for-search-engines',
} as const

export const indexingHub = '/stacks/indexing-journeys'

/** Last in lists by age, and last in the queue: other journeys begin at their start. */
const today = new Date().toISOString().slice(0, 10)
const publishedAt = '2001-01-01T00:00:00.000Z'

const paragraph = (text: string) => ({ kind: 'paragraph' as const, text })
/** So many that one more makes no other post of it. */
const said = (name: string) =>
  Array.from({ length: 12 }, (_, at) =>
    paragraph(`the ${name} post says in its paragraph ${at + 1} what nobody else says anywhere.`),
  )

/** Makes them; for `site.ts` alone. */
export async function makeIndexingPosts() {
  const { aDraft, importDrafts } = await import('@/lib/import/testing/drafts')
  const { pool } = await import('@/lib/db/client')
  const post = (
    name: keyof typeof indexingPosts,
    content: ReturnType<typeof paragraph>[],
    status: 'drafted' | 'reviewed',
  ) =>
    aDraft(`indexing-${name}`, {
      title: indexingPosts[name].replaceAll('-', ' '),
      content,
      publishedAt,
      metadata: { stack: ['indexing journeys'], revision: { status, lastReviewed: today } },
    })
  await importDrafts(
    post('turning', said('turning'), 'drafted'),
    post('original', [...said('original'), paragraph('it is the better one.')], 'reviewed'),
    post('copy', said('original'), 'reviewed'),
    post('leader', [...said('leading'), paragraph('it leads.')], 'reviewed'),
    post('follower', said('leading'), 'reviewed'),
    post('thin', [paragraph('too few words.')], 'reviewed'),
  )
  for (const [copy, original] of [
    [indexingPosts.copy, indexingPosts.original],
    [indexingPosts.follower, indexingPosts.leader],
  ])
    await pool.query(
      `update "Post" set "nearCopyOfId" = (select id from "Post" where slug = $1) where slug = $2`,
      [original, copy],
    )
}
