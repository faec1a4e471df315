import { expect, test } from 'vitest'
import { readWxr } from '@/lib/import/wxr/read-wxr'
import { formats, writeArchive } from './formats'
import { archive, expectedPosts, fileOf, postsOf, saidBy } from './testing'

test('a WordPress export gives the same revisions as JSON lines, at the same addresses and dates', async () => {
  const expected = await expectedPosts()
  const posts = await postsOf(readWxr(fileOf('archive.xml', writeArchive(archive, formats.wxr))))
  expect(posts).toHaveLength(archive.count)
  for (const [at, post] of posts.entries()) {
    const jsonl = expected[at]
    expect(saidBy(post)).toEqual(jsonl && saidBy(jsonl))
    const { wantedSlug, publishedAt, stated } = jsonl ?? {}
    expect(post).toMatchObject({ wantedSlug, publishedAt, stated })
  }
})
