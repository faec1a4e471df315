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
const long = (name: string) => paragraph(`the ${name} post says this again and again. `.repeat(20))

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
    post('turning', [long('turning')], 'drafted'),
    post('original', [long('original'), paragraph('it is the better one.')], 'reviewed'),
    post('copy', [long('original')], 'reviewed'),
    post('leader', [long('leading'), paragraph('it leads.')], 'reviewed'),
    post('follower', [long('leading')], 'reviewed'),
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
