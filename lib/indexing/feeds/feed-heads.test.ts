import { expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { makePosts } from '@/lib/review/testing/make-posts'
import { findFeedHub, listHeads } from './feed.store'

const now = new Date('2026-03-16T12:00:00Z')

/** Reviewed posts of a stack, each changed a second after the other, in order. */
async function makeChanged(stack: string, count: number, since: string) {
  const posts = await makePosts(
    Array.from({ length: count }, () => ({ status: 'reviewed' as const, stack })),
  )
  const ids = posts.map(({ postId }) => postId)
  await pool.query(
    `update "Post" set words = 300, "changedAt" = $2::timestamptz + (id - $3) * interval '1 second' where id = any($1)`,
    [ids, since, ids[0]],
  )
  return ids
}

async function headsOf(slug: string) {
  const hub = await findFeedHub('stack', slug)
  return (await listHeads(hub, now)).map(({ id }) => id)
}

test('a hub has its latest posts, also when thousands of others changed since', async () => {
  const rust = await makeChanged('Rust', 60, '2026-01-01')
  const perl = await makeChanged('Perl', 3, '2026-01-02')
  const go = await makeChanged('Go', 2_100, '2026-02-01')
  await makePosts([{ status: 'drafted', stack: 'Ada' }])
  await db.post.update({ where: { id: rust[59] ?? 0 }, data: { status: 'drafted' } })

  expect(await headsOf('go')).toEqual(go.toReversed().slice(0, 50))
  expect(await headsOf('rust')).toEqual(rust.toReversed().slice(1, 51))
  expect(await headsOf('perl')).toEqual(perl.toReversed())
  expect(await headsOf('ada')).toEqual([])
})
