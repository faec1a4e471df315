import { beforeAll, beforeEach, expect, test } from 'vitest'
import { pagesThatName } from '@/lib/cache/addresses'
import { listStaleNames } from '@/lib/cache/stale-names.store'
import { db, pool } from '@/lib/db/client'
import type { PlannedAct } from '@/lib/db/generated/enums'
import { truncate } from '@/lib/db/testing/truncate'
import { inTransaction } from '@/lib/db/transaction'
import { rollBackRun } from '@/lib/import/rollback'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'
import { findNeighbours } from '@/lib/posts/neighbours.store'
import { findSimilar } from '@/lib/posts/similar.store'
import { dropPosts } from '@/lib/posts/write.store'
import { runChangeSet } from './changes/run'
import { startPlaces } from './changes/start-places.store'
import { startTakingBack } from './testing/bulk'
import { judge } from './testing/judging'
import { makePerson } from './testing/people'
import { place, undoPlaces } from './testing/places'
import { rewrite, takeBack } from './testing/rewriting'

let ed: Awaited<ReturnType<typeof makePerson>>

beforeAll(async () => {
  ed = await makePerson('Ed', 'editor')
})

const subjects = ['b', 'c', 'd', 'a']
const draftOf = (name: string, more: Parameters<typeof aDraft>[1] = {}) =>
  aDraft(name, {
    ...more,
    metadata: {
      stack: [`${name} services`],
      entities: [{ name: 'slow start', type: 'problem' }],
      ...more.metadata,
    },
  })

/** Four posts about one problem: each names the others. */
beforeEach(async () => {
  await truncate('Post', 'Revision', 'Term', 'Redirect', 'ChangeSet', 'ImportRun')
  await pool.query('update "Tally" set "postCount" = 0, "reviewedCount" = 0, "expandedCount" = 0')
  await importDrafts(...subjects.map((name) => draftOf(name)))
  await forget()
})

const forget = () => pool.query('delete from "StaleNames"')
const isNoted = async () => (await listStaleNames()).length > 0
const idOf = async (sourceId: string) =>
  (await db.post.findUniqueOrThrow({ where: { sourceId }, select: { id: true } })).id
const newest = async () => (await db.importRun.findFirstOrThrow({ orderBy: { id: 'desc' } })).id

/** What the pages of all other public posts say of a post: its title, under its address. */
async function named(sourceId: string): Promise<string[]> {
  const others = await db.post.findMany({
    where: { sourceId: { not: sourceId }, visibility: 'public' },
    orderBy: { id: 'asc' },
  })
  const pages = await Promise.all(
    others.map(async ({ id }) => JSON.stringify([await findSimilar(id), await findNeighbours(id)])),
  )
  return pages.filter((page) => page.includes(`post-${sourceId}"`))
}

async function runPlaces(sourceId: string, act: PlannedAct) {
  const post = await db.post.findUniqueOrThrow({ where: { sourceId } })
  const { id: postId, revisionId, slug: fromSlug, visibility: fromVisibility } = post
  const otherId = await idOf('b')
  const planned = [{ postId, revisionId, fromSlug, fromVisibility, act, otherId }]
  const id = await startPlaces({ planned, note: 'It repeats it.' }, ed)
  await runChangeSet(id, async () => {})
  return id
}

/** Every way to take a post off the pages of others, and to bring it back. */
const ways: Record<string, () => Promise<unknown>> = {
  'made private at the desk': async () => place(await idOf('a'), ed, { visibility: 'private' }),
  'removed at the desk': async () => place(await idOf('a'), ed, { visibility: 'removed' }),
  'merged at the desk': async () => place(await idOf('a'), ed, { mergedIntoId: await idOf('b') }),
  'hidden by a change set': () => runPlaces('a', 'hide'),
  'merged by a change set': () => runPlaces('a', 'merge'),
  'hidden by an import': () => importDrafts(draftOf('a', { visibility: 'private' })),
  'hidden by an import, with a new text': () =>
    importDrafts(draftOf('a', { visibility: 'private', title: 'post other' })),
  'deleted with the import that brought it': async () => rollBackRun(await newest()),
  'deleted otherwise': async () => {
    const id = await idOf('a')
    await inTransaction((sql) => dropPosts(sql, [id]))
  },
}

test.each(Object.keys(ways))(
  'a post that is %s is named by no page, and all are told',
  async (way) => {
    expect(await named('a')).toHaveLength(3)
    await ways[way]?.()
    expect(await named('a')).toEqual([])
    expect(await isNoted()).toBe(true)
  },
)

const changes: Record<string, () => Promise<unknown>> = {
  'renamed by an edit': async () => rewrite(await idOf('a'), ed, 'ours'),
  'renamed by an import': () => importDrafts(draftOf('a', { title: 'post other' })),
  'filed elsewhere by an import': () =>
    importDrafts(
      draftOf('a', {
        metadata: {
          entities: [
            { name: 'slow start', type: 'problem' },
            { name: 'x', type: 'area' },
          ],
        },
      }),
    ),
  'given another address': async () => place(await idOf('a'), ed, { slug: 'elsewhere' }),
  created: () => importDrafts(draftOf('e')),
}

test.each(Object.keys(changes))('a post that was %s is told of', async (change) => {
  await changes[change]?.()
  expect(await isNoted()).toBe(true)
})

test('whatever is taken back is told of as well', async () => {
  const { made } = await place(await idOf('a'), ed, { visibility: 'private' })
  await forget()
  await undoPlaces(
    made.map(({ placementId }) => placementId),
    ed,
  )
  expect(await isNoted()).toBe(true)

  const hidden = await runPlaces('a', 'hide')
  await forget()
  await runChangeSet(await startTakingBack(ed, hidden), async () => {})
  expect(await isNoted()).toBe(true)

  await importDrafts(draftOf('a', { visibility: 'private' }))
  await forget()
  await rollBackRun(await newest())
  expect(await isNoted()).toBe(true)

  const { revisionId } = await rewrite(await idOf('b'), ed, 'ours')
  await forget()
  await takeBack(revisionId, ed)
  expect(await isNoted()).toBe(true)
  expect(await named('a')).toHaveLength(3)
})

test('decisions, and new texts under the same title, leave the pages of others as they are', async () => {
  await judge(await idOf('a'), ed, 'expanded')
  await importDrafts(
    draftOf('b', { content: [{ kind: 'paragraph', text: 'another text altogether' }] }),
  )
  await place(await idOf('c'), ed, { visibility: 'public' })
  expect(await isNoted()).toBe(false)
})

test('what is told covers the page of every post', () => {
  expect(pagesThatName).toEqual({ path: '/(site)/posts/[slug]', type: 'page' })
})
