import { expect, test } from 'vitest'
import { readSavedPage } from '@/lib/import/saved-page'
import { writePages } from './formats'
import { archive, expectedPosts, fileOf, postsOf, saidBy } from './testing'

test('saved pages give the same revisions as JSON lines, of the same posts', async () => {
  const expected = await expectedPosts()
  async function* items() {
    for (const { name, text } of writePages(archive)) yield* readSavedPage(fileOf(name, [text]))
  }
  const posts = await postsOf(items())
  expect(posts).toHaveLength(archive.count)
  for (const [at, post] of posts.entries()) {
    const jsonl = expected[at]
    expect(saidBy(post)).toEqual(jsonl && saidBy(jsonl))
    expect(post).toMatchObject({ sourceId: jsonl?.sourceId, wantedSlug: jsonl?.wantedSlug })
  }
})
