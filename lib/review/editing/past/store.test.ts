import { beforeAll, expect, test } from 'vitest'
import { makeText } from '../../testing/editing'
import { makePerson } from '../../testing/people'
import { rewrite } from '../../testing/rewriting'
import { findPast } from './store'

let eve: Awaited<ReturnType<typeof makePerson>>

beforeAll(async () => {
  eve = await makePerson('Eve', 'editor')
})

test('a long past is paged, each revision on exactly one page', async () => {
  const postId = await makeText(['one'])
  for (let number = 2; number <= 41; number += 1) await rewrite(postId, eve, `text ${number}`)

  const pages: number[][] = []
  let before: number | null = null
  do {
    const page = await findPast(postId, before)
    expect(page).toMatchObject({ current: 41, isLatest: before === null })
    pages.push(page?.entries.map(({ number }) => number) ?? [])
    before = page?.next ?? null
  } while (before !== null)
  expect(pages.map((page) => page.length)).toEqual([20, 20, 1])
  expect(pages.flat()).toEqual(Array.from({ length: 41 }, (_, at) => 41 - at))
})

test('before the first there is nothing, and no post has no past', async () => {
  expect(await findPast(await makeText(['one']), 1)).toMatchObject({ entries: [], next: null })
  expect(await findPast(2 ** 30, null)).toBeNull()
})
