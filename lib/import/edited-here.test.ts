import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { makePerson } from '@/lib/review/testing/people'
import { rewrite, takeBack } from '@/lib/review/testing/rewriting'
import { rollBackRun } from './rollback'
import { aDraft, importDrafts } from './testing/drafts'

let eve: Awaited<ReturnType<typeof makePerson>>

beforeAll(async () => {
  eve = await makePerson('Eve', 'editor')
})

const postOf = (sourceId: string) => db.post.findUniqueOrThrow({ where: { sourceId } })
const newest = async () => (await db.importRun.findFirstOrThrow({ orderBy: { id: 'desc' } })).id

test('a source that changed does not overwrite what was edited here', async () => {
  await importDrafts(aDraft('edited'))
  const { id } = await postOf('edited')
  await rewrite(id, eve, 'ours')
  expect(await importDrafts(aDraft('edited', { title: 'Theirs' }))).toMatchObject({
    totals: { conflicting: 1 },
  })
  expect(await postOf('edited')).toMatchObject({ title: 'Rewritten' })
})

test('an edit that was taken back is in the way of no import', async () => {
  await importDrafts(aDraft('undone'))
  const { id } = await postOf('undone')
  await takeBack((await rewrite(id, eve, 'ours')).revisionId, eve)
  expect(await importDrafts(aDraft('undone', { title: 'Theirs' }))).toMatchObject({
    totals: { updated: 1 },
  })
  expect(await postOf('undone')).toMatchObject({ title: 'Theirs' })
})

test('a text taken back is the one readers saw, not what a source brought meanwhile', async () => {
  await importDrafts(aDraft('met', { title: 'Ours' }))
  const { id } = await postOf('met')
  await rewrite(id, eve, 'one')
  await importDrafts(aDraft('met', { title: 'Theirs' }))
  const { revisionId } = await rewrite(id, eve, 'two')
  await takeBack(revisionId, eve)
  const { revisionId: current } = await postOf('met')
  const { blocks } = await db.revision.findUniqueOrThrow({ where: { id: current } })
  const said = await db.block.findMany({ where: { id: { in: blocks } } })
  expect(said.map(({ text }) => text)).toEqual(['one'])
})

test('a run that is taken back leaves what was edited or is being edited', async () => {
  const names = ['kept-edited', 'kept-drafted', 'let-go']
  await importDrafts(...names.map((name) => aDraft(name)))
  const [edited, drafted] = await Promise.all(names.slice(0, 2).map(postOf))
  if (!edited || !drafted) throw new Error('They were not imported.')
  await rewrite(edited.id, eve, 'ours')
  await db.editDraft.create({
    data: {
      ...{ postId: drafted.id, personId: eve.id, baseRevisionId: drafted.revisionId },
      content: {},
    },
  })
  expect(await rollBackRun(await newest())).toEqual({
    takenBack: 1,
    kept: [
      { slug: edited.slug, reason: 'It was edited or imported anew since.' },
      { slug: drafted.slug, reason: 'Somebody is editing it.' },
    ],
  })
  expect(await db.post.count({ where: { sourceId: { in: names } } })).toBe(2)
})
