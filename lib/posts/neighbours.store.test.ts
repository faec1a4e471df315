import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'
import { findNeighbours } from './neighbours.store'

const about = (sourceId: string, day: string, problem?: string) =>
  aDraft(sourceId, {
    publishedAt: `2024-01-${day}T12:00:00Z`,
    metadata: { entities: problem ? [{ name: problem, type: 'problem' }] : [] },
  })

beforeAll(async () => {
  await importDrafts(
    about('third', '03', 'lost logs'),
    about('first', '01', 'lost logs'),
    about('other', '02', 'slow builds'),
    about('twin', '03', 'lost logs'),
    { ...about('hidden', '02', 'lost logs'), visibility: 'private' },
    about('alone', '02'),
  )
})

async function beside(sourceId: string) {
  const { id } = await db.post.findUniqueOrThrow({ where: { sourceId } })
  const found = await findNeighbours(id)
  return found && [found.earlier?.slug ?? null, found.later?.slug ?? null]
}

test('the neighbours of a post are about the same problem, by age, and public', async () => {
  expect(await beside('first')).toEqual([null, 'post-third'])
  expect(await beside('third')).toEqual(['post-first', 'post-twin'])
  expect(await beside('twin')).toEqual(['post-third', null])
})

test('a post that is the only one about its problem has it, and nobody beside it', async () => {
  expect(await beside('other')).toEqual([null, null])
})

test('a post without a problem has no neighbours', async () => {
  expect(await beside('alone')).toBeNull()
})
