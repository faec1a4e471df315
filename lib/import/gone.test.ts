import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import type { Item } from './item'
import { remarks } from './remarks'
import { rollBackRun } from './rollback'
import { runImport } from './run'
import { aDraft, asItem } from './testing/drafts'

const of = (source: string, ...ids: string[]): Item[] =>
  ids.map((id, at) => ({ ...asItem(aDraft(id), at), source }))

/** How many posts are no longer there, as a run over these items tells it. */
async function goneIn(...items: Item[]): Promise<number> {
  let gone = Number.NaN
  async function* read() {
    yield* items
  }
  await runImport({ sources: ['any name'], options: {} }, read, {
    report: async ({ summary }) => {
      gone = summary.gone
    },
  })
  return gone
}

const newest = async () => (await db.importRun.findFirstOrThrow({ orderBy: { id: 'desc' } })).id

test('what a source had in any earlier run, and has no more, is gone until it comes back', async () => {
  expect(await goneIn(...of('wp:a', 'a-1', 'a-2', 'a-3'))).toBe(0)
  expect(await goneIn(...of('wp:a', 'a-1', 'a-4'))).toBe(2)
  expect(await goneIn(...of('wp:a', 'a-1'))).toBe(3)
  expect(await goneIn(...of('wp:a', 'a-1', 'a-2', 'a-3', 'a-4'))).toBe(0)
})

test('what is refused is still there', async () => {
  await goneIn(...of('wp:r', 'r-1', 'r-2'))
  const refused: Item = { kind: 'refused', where: 'x', sourceId: 'r-2', reason: 'Too long.' }
  expect(await goneIn(...of('wp:r', 'r-1'), refused)).toBe(0)
})

test('another source has nothing to do with it, and a part of several cannot tell', async () => {
  await goneIn(...of('file:b', 'b-1', 'b-2'))
  expect(await goneIn(...of('file:c', 'c-1'))).toBe(0)
  expect(await goneIn(...of('file:b', 'b-1'), ...of('file:c', 'c-1'))).toBe(1)
  await goneIn(...of('file:d', 'd-1'), ...of('file:e', 'e-1'))
  expect(await goneIn(...of('file:d', 'd-2'))).toBe(0)
})

test('what was taken back, or is not here any more, is not missed', async () => {
  await goneIn(...of('file:f', 'f-1', 'f-2'))
  await goneIn(...of('file:f', 'f-1', 'f-2', 'f-3'))
  await rollBackRun(await newest())
  expect(await goneIn(...of('file:f', 'f-1', 'f-2'))).toBe(0)
  const { id } = await db.post.findUniqueOrThrow({ where: { sourceId: 'f-2' } })
  await db.post.delete({ where: { id } })
  expect(await goneIn(...of('file:f', 'f-1'))).toBe(0)
})

test('a run keeps what it read by name, and what it came to', async () => {
  await goneIn(...of('wp:k', 'k-1'), ...of('file:k', 'k-2'), ...of('wp:k', 'k-3'))
  expect(await db.importRun.findUniqueOrThrow({ where: { id: await newest() } })).toMatchObject({
    origins: ['file:k', 'wp:k'],
    summary: {
      totals: { items: 3, created: 3 },
      kinds: [],
      gone: 0,
      missing: 0,
      late: 0,
      hidden: 0,
      published: 0,
    },
  })
})

test('a run tells in sentences what is to be known of it', () => {
  const totals = {
    items: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    conflicting: 0,
    refused: 0,
    setAside: 3,
  }
  const kinds = [{ kind: 'attachment', count: 3 }]
  expect(remarks({ totals, kinds, gone: 2, missing: 3, late: 2, hidden: 0, published: 0 })).toEqual(
    [
      'Set aside: 3 attachment.',
      '2 posts that came from here before are no longer there. Nothing is removed for that.',
      expect.stringMatching(/^2 posts miss a picture that came later: standard input cannot/),
      '1 post shows pictures that did not come with the import.',
    ],
  )
  expect(
    remarks({ totals, kinds: [], gone: 0, missing: 0, late: 0, hidden: 0, published: 0 }),
  ).toEqual([])
})
