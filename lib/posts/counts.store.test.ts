import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db, pool } from '@/lib/db/client'
import { truncate } from '@/lib/db/testing/truncate'
import { inRehearsal } from '@/lib/db/transaction'
import { rollBackRun } from '@/lib/import/rollback'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'
import { judge as decide } from '@/lib/review/testing/judging'
import { makePerson } from '@/lib/review/testing/people'
import type { RevisionStatus } from './post'
import { keptCounts as kept, recounted } from './testing/counts'
import { dropPosts } from './write.store'

let person: Awaited<ReturnType<typeof makePerson>>

beforeAll(async () => {
  person = await makePerson('Ada')
})

beforeEach(async () => {
  await truncate('Post', 'Revision', 'Term', 'PostTerm', 'ImportRun')
  await pool.query('update "Tally" set "postCount" = 0, "reviewedCount" = 0, "expandedCount" = 0')
})

const filed = (sourceId: string, status: RevisionStatus, tool = 'git', title = sourceId) =>
  aDraft(sourceId, {
    title,
    metadata: { tools: [tool, 'make'], difficulty: 'Beginner', revision: { status } },
  })

const hidden = (sourceId: string) => ({
  ...filed(sourceId, 'reviewed'),
  visibility: 'private' as const,
})

async function judge(sourceId: string, to: RevisionStatus) {
  const { id } = await db.post.findUniqueOrThrow({ where: { sourceId }, select: { id: true } })
  return decide(id, person, to)
}

test('an import counts public posts by status, in each term, level of difficulty and in all', async () => {
  await importDrafts(filed('a', 'reviewed'), filed('b', 'expanded'), filed('c', 'drafted', 'npm'))
  await importDrafts(hidden('d'))
  expect(await kept()).toEqual({
    all: '3 1 1',
    git: '2 1 1',
    make: '3 1 1',
    npm: '1 0 0',
    beginner: '3 1 1',
  })
})

test('an import that changes a post moves it from count to count', async () => {
  await importDrafts(filed('a', 'reviewed'), filed('b', 'expanded'))
  await importDrafts(
    filed('a', 'drafted', 'npm', 'told anew'),
    filed('b', 'reviewed', 'git', 'too'),
  )
  expect(await kept()).toEqual({
    all: '2 1 0',
    git: '1 1 0',
    make: '2 1 0',
    npm: '1 0 0',
    beginner: '2 1 0',
  })
})

test('a decision moves its post, and only when the public may read it', async () => {
  await importDrafts(filed('a', 'drafted'), filed('b', 'reviewed'), hidden('c'))
  await judge('a', 'expanded')
  await judge('b', 'expanded')
  await judge('c', 'expanded')
  expect(await kept()).toMatchObject({ all: '2 0 2', git: '2 0 2' })
  await judge('a', 'reviewed')
  expect(await kept()).toMatchObject({ all: '2 1 1', git: '2 1 1', beginner: '2 1 1' })
})

test('what is taken back or dropped is counted no more', async () => {
  await importDrafts(filed('a', 'reviewed'), filed('b', 'expanded'))
  await importDrafts(filed('a', 'drafted', 'npm', 'anew'), filed('c', 'reviewed', 'npm'))
  const run = await db.importRun.findFirstOrThrow({ orderBy: { id: 'desc' } })
  await rollBackRun(run.id)
  expect(await kept()).toMatchObject({ all: '2 1 1', git: '2 1 1', npm: '0 0 0' })

  const { id } = await db.post.findUniqueOrThrow({ where: { sourceId: 'a' } })
  await dropPosts(pool, [id])
  expect(await kept()).toMatchObject({ all: '1 0 1', git: '1 0 1' })
})

test('imports and decisions at the same time wait for each other, and every one is counted', async () => {
  const ids = Array.from({ length: 24 }, (_, at) => `many-${at}`)
  await importDrafts(...ids.map((id) => filed(id, 'drafted')))
  const later = ids.map((id, at) => filed(id, 'expanded', at % 2 ? 'npm' : 'git', 'later'))
  const more = Array.from({ length: 24 }, (_, at) => filed(`more-${at}`, 'reviewed'))
  await Promise.all([
    importDrafts(...more, ...later),
    // Who read a text that the import replaced meanwhile is refused.
    Promise.allSettled(ids.slice(0, 8).map((id) => judge(id, 'reviewed'))),
  ])
  expect(await kept()).toEqual(await recounted())
})

test('a rehearsal keeps nobody from deciding', async () => {
  await importDrafts(filed('a', 'drafted'), filed('b', 'drafted'))
  const { id } = await db.post.findUniqueOrThrow({ where: { sourceId: 'b' } })
  const decided = await inRehearsal(async (sql) => {
    await dropPosts(sql, [id])
    return judge('a', 'reviewed')
  })
  expect(decided.left).toMatchObject({ status: 'reviewed' })
  expect(await kept()).toMatchObject({ all: '2 1 0', git: '2 1 0' })
})
