import { db } from '@/lib/db/client'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'
import { withdrawRevision } from '@/lib/review/editing/past/withdraw.store'
import { place, undoPlaces } from '@/lib/review/testing/places'

const ed = { id: 'p1', name: 'Ada', role: 'editor' } as const

/** Posts that were moved, merged, kept apart and fixed by the person `p1`; some of it was taken back. */
export async function edit() {
  const slugs = ['post-mended', 'post-merged', 'post-kept', 'post-hidden']
  await importDrafts(...slugs.map((slug) => aDraft(slug.slice('post-'.length))))
  const [mended = 0, merged = 0, kept = 0, hidden = 0] = await Promise.all(
    slugs.map(async (slug) => (await db.post.findUniqueOrThrow({ where: { slug } })).id),
  )
  await place(merged, ed, { slug: 'moved' })
  await place(merged, ed, { mergedIntoId: mended })
  const { made } = await place(hidden, ed, { visibility: 'private' })
  await undoPlaces(
    made.map(({ placementId }) => placementId),
    ed,
  )
  const [wrong = 0, right = 0] = (await db.block.findMany({ take: 2 })).map(({ id }) => id)
  const at = new Date(1_234_567_890_123)
  const done = { progress: { create: { state: 'finished', done: 1, finishedAt: at } } } as const
  const person = { personId: 'p1', personName: 'Ada', total: 1, startedAt: at, ...done }
  await db.changeSet.create({ data: { id: 'place-set', kind: 'place', ...person } })
  await db.changeSet.create({
    data: { id: 'fix-set-1', kind: 'fix', ...person, blockId: wrong, fixedBy: [right, wrong] },
  })
  await db.changeSet.create({
    data: { id: 'undo-set', kind: 'undo', ...person, undoes: 'place-set' },
  })
  await db.keptApart.createMany({
    data: [
      { postId: kept, otherId: mended, changeSetId: 'place-set' },
      { postId: kept, otherId: hidden, changeSetId: 'place-set', takenBackId: 'undo-set' },
    ],
  })
  await db.revision.create({
    data: {
      ...{ postId: mended, number: 2, origin: 'fix', hash: 'f'.repeat(64), title: 'mended' },
      ...{ lead: '', blocks: [right], metadata: {}, note: 'It was\nwrong.' },
      ...{ personId: 'p1', personName: 'Ada', changeSetId: 'fix-set-1' },
    },
  })
  for (const isWithdrawn of [true, false, true])
    await withdrawRevision({ postId: mended, number: 2, isWithdrawn, reason: 'A key.' }, ed, at)
}
