import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { findPastRevisions } from '@/lib/posts/past-revisions.store'
import { keptCounts, recounted } from '@/lib/posts/testing/counts'
import { judge } from '@/lib/review/testing/judging'
import { makePerson } from '@/lib/review/testing/people'
import { checkPlaces } from '@/lib/review/testing/place-check'
import { place, undoPlaces } from '@/lib/review/testing/places'
import type { Draft } from './draft'
import type { Item } from './item'
import type { LedgerRow, Summary } from './ledger'
import { remarks } from './remarks'
import { rollBackRun } from './rollback'
import { rehearseImport } from './run'
import { aDraft, asItem, importAll, importDrafts } from './testing/drafts'
import { followed } from './visibility'

let ed: Awaited<ReturnType<typeof makePerson>>

beforeAll(async () => {
  ed = await makePerson('Ed', 'editor')
})

const postOf = (sourceId: string) => db.post.findUniqueOrThrow({ where: { sourceId } })
const newest = async () => (await db.importRun.findFirstOrThrow({ orderBy: { id: 'desc' } })).id
const trailOf = (postId: number) =>
  db.placement.findMany({ where: { postId }, orderBy: { number: 'asc' } })

/** What readers may read of a post, by number → title. */
async function readable(sourceId: string) {
  const { id, slug } = await postOf(sourceId)
  const numbers = (await db.revision.findMany({ where: { postId: id } })).map((one) => one.number)
  const past = await findPastRevisions(slug, numbers, 'readers')
  return Object.fromEntries(past?.revisions.map(({ number, title }) => [number, title]) ?? [])
}

async function dryRun(drafts: Draft[]) {
  const rows: LedgerRow[] = []
  const summaries: Summary[] = []
  async function* read() {
    yield* drafts.map(asItem)
  }
  await rehearseImport({ sources: ['test'], options: {} }, read, {
    report: async ({ items, summary }) => {
      summaries.push(summary)
      for await (const row of items()) rows.push(row)
    },
  })
  return { rows, remarks: summaries.flatMap(remarks) }
}

test('what came while a post was not public is not public with it later, but for the text it then has', async () => {
  await importDrafts(aDraft('later', { title: 'first' }))
  await importDrafts(aDraft('later', { title: 'secret', visibility: 'private' }))
  await importDrafts(aDraft('later', { title: 'ready', visibility: 'private' }))
  expect(await readable('later')).toEqual({})
  await importDrafts(aDraft('later', { title: 'ready', visibility: 'public' }))
  expect(await readable('later')).toEqual({ 1: 'first', 3: 'ready' })
  await importDrafts(aDraft('later', { title: 'last', visibility: 'public' }))
  expect(await readable('later')).toEqual({ 1: 'first', 3: 'ready', 4: 'last' })
})

test('a draft that is published with a new text is published in that text alone', async () => {
  await importDrafts(aDraft('born', { title: 'secret', visibility: 'private' }))
  await importDrafts(aDraft('born', { title: 'ready', visibility: 'public' }))
  expect(await readable('born')).toEqual({ 2: 'ready' })
})

test('a source that does not say who may read a post changes nothing of that', async () => {
  await importDrafts(aDraft('unsaid', { visibility: 'private' }))
  expect(await importDrafts(aDraft('unsaid'))).toMatchObject({ totals: { unchanged: 1 } })
  expect(await postOf('unsaid')).toMatchObject({ visibility: 'private' })
})

test('a post that is in the trash at its source is hidden, and nobody else', async () => {
  await importDrafts(aDraft('binned'), aDraft('binned-and-judged'))
  await judge((await postOf('binned-and-judged')).id, ed, 'expanded')
  const inTrash = (sourceId: string): Item => ({
    ...{ kind: 'setAside', where: sourceId, sourceId, reason: 'trash: It was in the trash.' },
    isTakenDown: true,
  })
  const { totals, rows } = await importAll(
    ['binned', 'binned-and-judged', 'never-here', 'binned'].map(inTrash),
  )
  expect(totals).toMatchObject({ items: 4, updated: 1, conflicting: 1, setAside: 2 })
  expect(rows[0]).toMatchObject({ slug: 'post-binned', reason: expect.stringContaining('trash') })
  expect(await postOf('binned')).toMatchObject({ visibility: 'private' })
  expect(await postOf('binned-and-judged')).toMatchObject({ visibility: 'public' })
  expect(await importAll([inTrash('binned')])).toMatchObject({ totals: { setAside: 1 } })
})

test('a dry run tells of each post what the import then does, and hides none', async () => {
  await importDrafts(
    aDraft('told-a'),
    aDraft('told-b'),
    aDraft('told-c', { visibility: 'private' }),
  )
  const drafts = [
    aDraft('told-a', { visibility: 'private' }),
    aDraft('told-b', { visibility: 'private', title: 'new' }),
    aDraft('told-c', { visibility: 'public' }),
  ]
  const told = await dryRun(drafts)
  expect(await postOf('told-a')).toMatchObject({ visibility: 'public' })
  expect(told.remarks).toEqual([
    '2 posts are no longer public at the source, and private here for that.',
    '1 post is public at the source now, and public here for that.',
  ])
  expect(told.rows).toEqual((await importDrafts(...drafts)).rows)
})

test('the trail names the run, and rolling that back puts text and place back', async () => {
  const names = ['hid', 'hid-anew', 'shown-anew', 'hid-and-moved', 'shown-and-judged']
  const all = names.map((name) => {
    const visibility = name.startsWith('shown') ? ('private' as const) : ('public' as const)
    return { name, visibility }
  })
  await importDrafts(...all.map(({ name, visibility }) => aDraft(name, { visibility })))
  const before = await Promise.all(names.map(postOf))
  await importDrafts(
    ...all.map(({ name, visibility }) =>
      aDraft(name, {
        visibility: visibility === 'public' ? 'private' : 'public',
        ...(name !== 'hid' && { title: 'anew' }),
      }),
    ),
  )
  const run = await newest()
  const trail = await trailOf((await postOf('hid')).id)
  expect(trail).toMatchObject([
    {
      isImport: true,
      importRunId: run,
      personId: null,
      note: followed.hide,
      visibility: 'private',
    },
  ])
  await place((await postOf('hid-and-moved')).id, ed, { slug: 'elsewhere' })
  await judge((await postOf('shown-and-judged')).id, ed, 'expanded')

  expect(await rollBackRun(run)).toEqual({
    takenBack: 3,
    kept: [
      { slug: 'post-shown-and-judged', reason: 'It was judged since.' },
      { slug: 'elsewhere', reason: 'It was moved, hidden or merged since.' },
    ],
  })
  const after = await Promise.all(names.map(postOf))
  const seen = (posts: typeof before) =>
    posts
      .slice(0, 3)
      .map(({ visibility, title, revisionId }) => ({ visibility, title, revisionId }))
  expect(seen(after)).toEqual(seen(before))
  expect(await readable('shown-anew')).toEqual({})
  expect(await readable('hid-anew')).toEqual({ 1: 'post hid-anew' })
  await checkPlaces()
  expect(await keptCounts()).toEqual(await recounted())
})

test('a person who takes back what an import hid has published it, and the next import leaves it', async () => {
  await importDrafts(aDraft('insisted'))
  const hidden = aDraft('insisted', { visibility: 'private' })
  await importDrafts(hidden)
  const { id } = await postOf('insisted')
  await undoPlaces(
    (await trailOf(id)).map((one) => one.id),
    ed,
  )
  const { totals, rows } = await importDrafts(hidden)
  expect(totals).toMatchObject({ unchanged: 1 })
  expect(rows[0]?.reason).toBe(followed.wasPublished)
  expect(await postOf('insisted')).toMatchObject({ visibility: 'public' })
})

test('a run that was rolled back is no decision: the same source hides the post again', async () => {
  await importDrafts(aDraft('again'))
  const hidden = aDraft('again', { visibility: 'private' })
  await importDrafts(hidden)
  expect(await rollBackRun(await newest())).toEqual({ takenBack: 1, kept: [] })
  expect(await postOf('again')).toMatchObject({ visibility: 'public' })
  expect(await importDrafts(hidden)).toMatchObject({ totals: { updated: 1 } })
  expect(await postOf('again')).toMatchObject({ visibility: 'private' })
})
