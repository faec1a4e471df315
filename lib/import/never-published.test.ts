import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { findPastRevisions } from '@/lib/posts/past-revisions.store'
import { withdrawRevision } from '@/lib/review/editing/past/withdraw.store'
import { findHistory } from '@/lib/review/history/store'
import { makePerson } from '@/lib/review/testing/people'
import { checkPlaces } from '@/lib/review/testing/place-check'
import { place, undoPlaces } from '@/lib/review/testing/places'
import { rewrite } from '@/lib/review/testing/rewriting'
import { rollBackRun } from './rollback'
import { aDraft, importDrafts } from './testing/drafts'

/** What nobody may read who is not at the desk. */
const SECRET = 'xyzzysecret'

let ed: Awaited<ReturnType<typeof makePerson>>

beforeAll(async () => {
  ed = await makePerson('Ed', 'editor')
})

const postOf = (sourceId: string) => db.post.findUniqueOrThrow({ where: { sourceId } })
const newestRun = async () => (await db.importRun.findFirstOrThrow({ orderBy: { id: 'desc' } })).id
const saying = (text: string) => ({ content: [{ kind: 'paragraph' as const, text }] })

/** All that strangers may read of a post, now and in its past. */
async function readByStrangers(sourceId: string) {
  const { id, slug } = await postOf(sourceId)
  const numbers = (await db.revision.findMany({ where: { postId: id } })).map((one) => one.number)
  return JSON.stringify([
    await findPastRevisions(slug, numbers, 'readers'),
    await findHistory(slug, null),
  ])
}

const imports = (sourceId: string, visibility: 'public' | 'private', text = SECRET) =>
  importDrafts(aDraft(sourceId, { visibility, ...saying(text) }))

const later = {
  'an import brought': (sourceId: string) => imports(sourceId, 'private'),
  'somebody wrote': async (sourceId: string) => rewrite((await postOf(sourceId)).id, ed, SECRET),
}

for (const [who, change] of Object.entries(later)) {
  test(`taking back the run that hid a post does not publish what ${who} since`, async () => {
    const name = `rolled ${who}`
    await imports(name, 'public', 'first')
    await imports(name, 'private', 'first')
    const run = await newestRun()
    await change(name)
    const { slug } = await postOf(name)
    expect(await rollBackRun(run)).toEqual({
      takenBack: 0,
      kept: [{ slug, reason: expect.stringContaining('never public') }],
    })
    expect(await postOf(name)).toMatchObject({ visibility: 'private' })
    expect(await readByStrangers(name)).not.toContain(SECRET)
  })

  for (const to of ['private', 'removed'] as const)
    test(`taking back that a person made a post ${to} does not publish what ${who} since`, async () => {
      const name = `${to} ${who}`
      await imports(name, 'public', 'first')
      const { id } = await postOf(name)
      const [moved] = (await place(id, ed, { visibility: to })).made
      await change(name)
      const { skipped } = await undoPlaces(moved ? [moved.placementId] : [], ed)
      expect(skipped).toMatchObject([{ postId: id, why: 'rewritten' }])
      expect(await readByStrangers(name)).not.toContain(SECRET)
      await checkPlaces()
    })
}

test('what was hidden and says the same again is shown again', async () => {
  await imports('same', 'public', 'first')
  const { id } = await postOf('same')
  const [moved] = (await place(id, ed, { visibility: 'private' })).made
  await imports('same', 'private', 'first')
  const { made } = await undoPlaces(moved ? [moved.placementId] : [], ed)
  expect(made).toMatchObject([{ postId: id, left: { visibility: 'public' } }])
})

/** A post whose first text was withdrawn; the text of now came by `means`. */
async function withdrawn(name: string, means: 'import' | 'edit') {
  await imports(name, 'public')
  const { id } = await postOf(name)
  await (means === 'import' ? imports(name, 'public', 'second') : rewrite(id, ed, 'second'))
  await withdrawRevision({ postId: id, number: 1, isWithdrawn: true, reason: 'a key' }, ed)
}

for (const visibility of ['public', 'private'] as const)
  test(`a withdrawn text that comes again ${visibility} is kept for the desk alone`, async () => {
    const name = `again ${visibility}`
    await withdrawn(name, 'import')
    const { rows } = await imports(name, visibility)
    expect(rows).toMatchObject([{ outcome: 'conflicting' }])
    expect(rows[0]?.reason).toContain('withdrawn from readers here')
    expect(await postOf(name)).toMatchObject({ visibility })
    expect(await readByStrangers(name)).not.toContain(SECRET)
    await imports(name, 'public')
    expect(await readByStrangers(name)).not.toContain(SECRET)
  })

test('the other side of a conflict, after a text was withdrawn, is kept for the desk alone', async () => {
  await withdrawn('conflict', 'edit')
  const { rows } = await imports('conflict', 'public', `${SECRET}, and more`)
  expect(rows).toMatchObject([{ outcome: 'conflicting' }])
  expect(rows[0]?.reason).toContain('readers cannot see')
  expect(await readByStrangers('conflict')).not.toContain(SECRET)
})
