import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'
import { makePerson } from '../testing/people'
import { place } from '../testing/places'
import { findClusterPage } from './cluster-page.store'
import { readClusterPlace } from './cursor'
import { findPlaceFacts, isBehind, listClusters } from './lists.store'
import { clusterPending } from './pending.store'
import { planSettlement } from './plan.store'

beforeEach(() => truncate('Post', 'Revision', 'ImportRun', 'ClusterPending'))

/** A cluster of posts that differ in one of twelve paragraphs; gives their ids. */
async function makeCluster(name: string, size: number) {
  const text = (nth: number) => ({ kind: 'paragraph' as const, text: `${name} ${nth}.` })
  const common = Array.from({ length: 11 }, (_, nth) => text(nth))
  const drafts = Array.from({ length: size }, (_, at) =>
    aDraft(`${name}-${at}`, { title: `${name} ${at}`, content: [...common, text(100 + at)] }),
  )
  await importDrafts(...drafts)
  const posts = await db.post.findMany({
    where: { sourceId: { startsWith: `${name}-` } },
    orderBy: { id: 'asc' },
  })
  return posts.map(({ id }) => id)
}

test('clusters are listed by size, each on exactly one page', async () => {
  for (let at = 0; at < 53; at += 1) await makeCluster(`c${at}`, at === 40 ? 4 : 2)
  expect(await isBehind()).toBe(true)
  await clusterPending()
  expect(await isBehind()).toBe(false)
  const first = await listClusters(null)
  const second = await listClusters(readClusterPlace(first.next))
  expect(first.rows[0]).toMatchObject({ title: 'c40 0', size: 4 })
  expect([first.rows.length, second.rows.length, second.next]).toEqual([50, 3, null])
  expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(53)
})

test('a cluster is looked at from any of its posts, one beside another', async () => {
  const [one = 0, two = 0, three = 0] = await makeCluster('seen', 3)
  await clusterPending()
  const page = await findClusterPage({ postId: two, stays: null, shown: null })
  expect(page).toMatchObject({
    ...{ representativeId: one, size: 3, more: 0, stays: { id: one, blocks: 12 } },
    others: [
      { id: two, shared: 11 },
      { id: three, shared: 11 },
    ],
    shown: { member: { id: two }, previous: null, next: three },
  })
  expect(page?.shown?.diff.blocks.filter(({ change }) => change === 'same')).toHaveLength(11)
  expect(await findClusterPage({ postId: one, stays: three, shown: two })).toMatchObject({
    ...{ stays: { id: three }, shown: { member: { id: two }, previous: one, next: null } },
  })
  expect(await findClusterPage({ postId: 999_999, stays: null, shown: null })).toBeNull()
})

test('a post knows what it is near to, and where it leads', async () => {
  const [one = 0, two = 0] = await makeCluster('facts', 2)
  await clusterPending()
  expect(await findPlaceFacts(one)).toEqual({ nearCopyOf: null, copies: 1, mergedInto: null })
  expect(await findPlaceFacts(two)).toMatchObject({ nearCopyOf: { id: one }, copies: 0 })
  await place(two, await makePerson('Ed', 'editor'), { mergedIntoId: one })
  await clusterPending()
  expect(await findPlaceFacts(two)).toMatchObject({ nearCopyOf: null, mergedInto: { id: one } })
})

test('only posts of one cluster are settled together', async () => {
  const [one = 0, two = 0] = await makeCluster('plan', 2)
  const [other = 0] = await makeCluster('other', 2)
  await clusterPending()
  const act = { revisionId: 1, act: 'merge' } as const
  const plan = (staysId: number, ...ids: number[]) =>
    planSettlement({ staysId, note: '', acts: ids.map((postId) => ({ postId, ...act })) })
  expect(await plan(one, two)).toMatchObject([
    { postId: two, otherId: one, fromSlug: 'plan-1', fromVisibility: 'public' },
  ])
  expect(await plan(two, one)).toMatchObject([{ postId: one, otherId: two }])
  for (const wrong of [plan(one, one), plan(one, other), plan(one, 999_999), plan(999_999, one)])
    expect(await wrong).toBeNull()
})
