import { createReadStream } from 'node:fs'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { Draft } from '@/lib/import/draft'
import type { Item } from '@/lib/import/item'
import { readSavedPage } from '@/lib/import/saved-page'
import { aDraft, asItem, importAll, importDrafts } from '@/lib/import/testing/drafts'
import { pagePaths } from '@/lib/import/testing/fixtures'
import { coverPending } from '@/lib/review/blocks/pending.store'
import { checkCounts } from '@/lib/review/blocks/testing/check-counts'
import { decide } from '@/lib/review/decisions/decide.store'
import { synthesize } from '@/lib/synthesizer/synthesize'
import { clearArchive, exportText, restoreText } from './testing/archives'
import { edit } from './testing/edited'
import { judgeBlocks } from './testing/judged-blocks'

async function readPages(): Promise<Item[]> {
  const items: Item[] = []
  for (const { name, path } of pagePaths)
    for await (const item of readSavedPage({ name, bytes: createReadStream(path) }))
      items.push(item)
  return items
}

const odd = aDraft('odd "\\\n\u2028 ☃ \u{1f600}', {
  title: 'odd\ttitle \\N',
  lead: '',
  visibility: 'private',
  author: 'Ada Lovelace',
  publishedAt: '1999-12-31T23:59:59.007+05:45',
  content: [
    { kind: 'html', html: '<p>a <b>bold</b> <a href="/x?y&amp;z">link</a> \\.</p><hr>' },
    { kind: 'code', language: 'go', code: 'func main() {\n\tprintln("\\n")\n}' },
    { kind: 'figure', url: 'https://a.test/a.png', alt: 'a', caption: 'b', width: 4, height: 3 },
  ],
  metadata: {
    stack: ['Go', 'C#'],
    tools: ['git', 'make'],
    revision: { status: 'expanded', version: '1.2.3', lastReviewed: '2026-03-16' },
    unknown: { b: [1.5, -0, 1e21, null, { 2: 'two', 1: 'one' }], a: 'zwölf', '': {} },
  },
})

const at = new Date(1_234_567_890_123)

async function judge(sourceId: string, to: 'reviewed' | 'expanded' = 'reviewed') {
  const post = await db.post.findUniqueOrThrow({ where: { sourceId } })
  const { id: postId, revisionId, status, version } = post
  const act = {
    person: { id: 'p1', name: 'Ada' },
    role: 'reviewer',
    at,
    changeSetId: null,
  } as const
  const said = { note: 'read\nwhole', reason: null }
  return decide({ postId, revisionId, status, version }, { ...act, ...said, to })
}

/** What is not in an archive but worked out anew, by names that outlive ids. */
async function derived() {
  const queries = [
    'select hash, text, words from "Block" order by hash',
    'select kind, slug, "postCount", "reviewedCount", "expandedCount" from "Term" order by kind, slug',
    'select * from "Tally"',
    'select hash, words from "Pattern" order by hash',
    `select b.hash as block, p.hash as pattern, s.number, s.verdict, v.number as given
       from "StandingVerdict" s left join "Block" b on b.id = s."blockId" left join "Pattern" p on p.id = s."patternId"
       left join "BlockVerdict" v on v.id = s."verdictId" order by b.hash, p.hash`,
    `select to_jsonb(p) - '{id,revisionId,stackId,problemId}'::text[] as columns, s.slug as stack, q.slug as problem
       from "Post" p left join "Term" s on s.id = p."stackId" left join "Term" q on q.id = p."problemId"
      order by p."sourceId"`,
    `select p."sourceId", t.kind, t.slug, f.position, f."listedAt"
       from "PostTerm" f join "Post" p on p.id = f."postId" join "Term" t on t.id = f."termId"
      order by p."sourceId", f.position`,
  ]
  const results = await Promise.all(queries.map((query) => pool.query(query)))
  return results.map(({ rows }) => rows)
}

/** Verdicts on blocks and patterns, one of them taken back. */
let archive = ''
let derivedBefore: unknown[][] = []

beforeAll(async () => {
  await importAll(await readPages())
  const posts = [...synthesize({ count: 150, seed: 7 })].map((post, at) =>
    asItem(Draft.parse(post), at),
  )
  await importAll(posts)
  await importDrafts(odd, aDraft('changing'), aDraft('judged'), aDraft('gone'), aDraft('reopened'))
  await importDrafts(aDraft('changing', { title: 'changed' }))
  await importDrafts(aDraft('changing', { title: 'changed again', visibility: 'private' }))
  await db.person.create({ data: { id: 'p1', name: 'Ada', email: 'ada@a.test' } })
  await judge('judged')
  await judge('reopened')
  await judge('reopened', 'expanded')
  await importDrafts(aDraft('judged', { title: 'theirs' }))
  const { id: postId } = await db.post.findUniqueOrThrow({ where: { sourceId: 'judged' } })
  await db.redirect.createMany({
    data: [{ path: '/é', postId }, { path: '/Z' }, { path: '/a b', postId }],
  })
  await edit()
  const picture = { url: 'https://a.test/b.png', alt: 'b', caption: '', position: 0 }
  await db.attachment.createMany({
    data: [
      { sourceId: 'b', ...picture, width: 3, height: 4, of: 'judged' },
      { sourceId: 'B', ...picture },
    ],
  })
  await judgeBlocks(at)
  await importDrafts(aDraft('without a pattern yet'))
  archive = await exportText()
  derivedBefore = await derived()
})

beforeEach(clearArchive)

test('an archive that is restored and exported again is the same bytes', async () => {
  const restored = await restoreText(archive)
  const posts = archive.match(/^\{"row":"post"/gm)?.length
  expect(restored).toEqual({ status: 'restored', posts })
  expect(await exportText()).toBe(archive)
})

test('what was moved, merged, kept apart and fixed is in it', () => {
  for (const text of [
    '"change":"fix-set-1"',
    '"note":"It was\\nwrong."',
    '"mergedInto":"mended"',
    '"merged":"merged"',
    '"takenBack":"undo-set"',
  ])
    expect(archive).toContain(text)
  expect(archive).toMatch(/"block":"[0-9a-f]{64}","fixedBy":\["[0-9a-f]{64}","[0-9a-f]{64}"\]/)
})

test('what was withdrawn from readers is in it, and withdrawn again', async () => {
  await restoreText(archive)
  const withdrawn = await db.revision.findMany({ where: { isWithdrawn: true } })
  expect(withdrawn.map(({ number, title }) => [number, title])).toEqual([[2, 'mended']])
  expect(archive.match(/^\{"row":"withdrawal"/gm)).toHaveLength(3)
})

test('what lists and search need is as it was', async () => {
  await restoreText(archive)
  expect(await derived()).toEqual(derivedBefore)
})

test('what blocks cover is counted again, and they keep their patterns', async () => {
  await restoreText(archive)
  await coverPending()
  await checkCounts()
  const again = (await exportText()).split('\n')
  expect(archive.match(/^\{"row":"verdict"/gm)).toHaveLength(5)
  const late = archive.split('\n').filter((line) => !again.includes(line))
  expect(
    late.filter((line) => !line.includes('"pattern":null') && !line.includes('checksum')),
  ).toEqual([])
})

test('an export shows one moment, whatever is written meanwhile', async () => {
  await restoreText(archive)
  const importMore = async () => {
    await importDrafts(aDraft('late'), aDraft('changing', { title: 'late' }))
  }
  expect(await exportText(importMore)).toBe(archive)
  expect(await exportText()).toContain('"title":"late"')
})

test('a restored archive can be imported into as before', async () => {
  await restoreText(archive)
  expect((await importDrafts(odd)).totals).toMatchObject({ unchanged: 1 })
  expect((await importDrafts(aDraft('judged', { title: 'new' }))).totals).toMatchObject({
    conflicting: 1,
  })
  expect((await importDrafts(aDraft('new'))).totals).toMatchObject({ created: 1 })
})

test('an empty archive is a header and a checksum, and can be restored', async () => {
  const empty = await exportText()
  expect(empty.split('\n')).toHaveLength(3)
  expect(await restoreText(empty)).toEqual({ status: 'restored', posts: 0 })
})

test('what an import left that was taken back is replaced', async () => {
  await pool.query(`insert into "Term" (kind, slug, name) values ('tag', 'left', 'left')`)
  await restoreText(archive)
  expect(await exportText()).toBe(archive)
})

test('an archive names no e-mail address', () => {
  expect(archive).toContain('"personName":"Ada"')
  expect(archive).not.toContain('ada@a.test')
})
