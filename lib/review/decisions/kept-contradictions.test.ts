import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { aDraft, importDrafts } from '@/lib/import/testing/drafts'
import { contradictions } from '@/lib/posts/contradictions'
import { findPostById } from '@/lib/posts/store'
import { judge, undo } from '../testing/judging'
import { makePost } from '../testing/make-posts'
import { makePerson } from '../testing/people'

let ann: Awaited<ReturnType<typeof makePerson>>

beforeAll(async () => {
  ann = await makePerson('Ann')
})

const ofKeeping = async (id: number) =>
  (await db.post.findUniqueOrThrow({ where: { id } })).contradictions

/** What readers are shown, which the kept number must be the count of. */
async function expectKept(id: number, kinds: string[]) {
  const post = await findPostById(id)
  if (!post) throw new Error(`There is no post ${id}.`)
  expect(contradictions(post).map(({ kind }) => kind)).toEqual(kinds)
  expect(await ofKeeping(id)).toBe(kinds.length)
}

test('a post keeps how many contradictions it has through decisions and undo', async () => {
  const { postId } = await makePost({ status: 'drafted', lastReviewed: '2020-01-01' })
  await expectKept(postId, ['review date without review'])
  const moved = await judge(postId, ann, 'expanded')
  await expectKept(postId, ['review date without review'])
  await undo(moved.decisionId, ann)
  await expectKept(postId, ['review date without review'])
  const reviewed = await judge(postId, ann, 'reviewed')
  await expectKept(postId, [])
  await undo(reviewed.decisionId, ann)
  await expectKept(postId, ['review date without review'])
  await judge(postId, ann, 'reviewed')
  const reopened = await judge(postId, ann, 'expanded')
  await expectKept(postId, [])
  await undo(reopened.decisionId, ann)
  await expectKept(postId, [])
})

test('a review in an unfinished version contradicts itself', async () => {
  const { postId } = await makePost({ version: '0.9.0', needsHumanReview: true })
  const reviewed = await judge(postId, ann, 'reviewed')
  await expectKept(postId, ['reviewed in an unfinished version'])
  await undo(reviewed.decisionId, ann)
  await expectKept(postId, [])
})

test('an import keeps the contradictions of what it brings, and of what it brings anew', async () => {
  const claiming = (paragraphs: number) =>
    aDraft('claiming', {
      content: [{ kind: 'html', html: '<p>one</p>' }],
      metadata: { payload: { paragraphs }, flags: { 'has images': true } },
    })
  await importDrafts(claiming(4))
  const { id } = await db.post.findUniqueOrThrow({ where: { sourceId: 'claiming' } })
  await expectKept(id, ['images', 'paragraphs'])
  await importDrafts(claiming(1))
  await expectKept(id, ['images'])
})
