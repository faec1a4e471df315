import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'
import { place } from '@/lib/review/testing/places'
import { isSealLine } from './archive'
import { clearArchive, exportText, restoreText, sealed } from './testing/archives'

const ed = { id: 'p1', name: 'Ada', role: 'editor' } as const

beforeEach(clearArchive)

const idOf = async (sourceId: string) =>
  (await db.post.findUniqueOrThrow({ where: { sourceId }, select: { id: true } })).id

/** Which revisions readers may read, by post and number. */
const readable = async () =>
  (
    await db.revision.findMany({
      where: { isPublic: true },
      orderBy: [{ post: { slug: 'asc' } }, { number: 'asc' }],
      select: { number: true, post: { select: { sourceId: true } } },
    })
  ).map(({ number, post }) => `${post.sourceId} ${number}`)

/** As version 3 wrote the same. */
const asOlder = (archive: string) =>
  sealed(
    archive
      .trimEnd()
      .split('\n')
      .filter((line) => !isSealLine(line))
      .map((line) =>
        line
          .replace('"version":4', '"version":3')
          .replace(/"isPublic":(?:true|false),/, '')
          .replace('"isImport":false,', ''),
      ),
  )

test('an older archive is restored, and what readers never saw stays unseen', async () => {
  await importDrafts(aDraft('hidden'), aDraft('never', { visibility: 'private' }), aDraft('plain'))
  await place(await idOf('hidden'), ed, { visibility: 'private' })
  await importDrafts(aDraft('hidden', { title: 'secret' }), aDraft('plain', { title: 'new' }))
  await importDrafts(aDraft('hidden', { title: 'ready' }))
  await place(await idOf('hidden'), ed, { visibility: 'public' })

  const expected = ['hidden 1', 'hidden 3', 'plain 1', 'plain 2']
  expect(await readable()).toEqual(expected)
  const archive = await exportText()
  await clearArchive()
  expect(await restoreText(asOlder(archive))).toMatchObject({ status: 'restored' })
  expect(await readable()).toEqual(expected)
  expect(await exportText()).toBe(archive)
})
