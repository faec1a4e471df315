import { expect } from 'vitest'
import { db } from '@/lib/db/client'
import { keptCounts, recounted } from '@/lib/posts/testing/counts'

const listPosts = () =>
  db.post.findMany({
    orderBy: { id: 'asc' },
    select: {
      ...{ id: true, slug: true, visibility: true },
      placements: { orderBy: { number: 'asc' } },
    },
  })
type Post = Awaited<ReturnType<typeof listPosts>>[number]

/** Plays the trails again: they lead to where posts are, and addresses to where the trails say. */
export async function checkPlaces() {
  const posts = await listPosts()
  for (const post of posts) checkTrail(post)
  const redirects = await db.redirect.findMany({
    select: { path: true, postId: true, mergedId: true },
    orderBy: { path: 'asc' },
  })
  expect(redirects).toEqual(expectedRedirects(posts))
  expect(await keptCounts()).toEqual(await recounted())
}

function checkTrail({ placements, ...post }: Post) {
  placements.forEach((placement, at) => {
    expect(placement.number).toBe(at + 1)
    const before = placements[at - 1]
    const found = before && { slug: before.slug, visibility: before.visibility }
    if (found)
      expect({ slug: placement.fromSlug, visibility: placement.fromVisibility }).toEqual(found)
    if (placement.mergedIntoId !== null) expect(placement.visibility).toBe('removed')
    if (placement.undoes !== null) checkUndo(placements, at)
  })
  const last = placements.at(-1)
  if (last) expect(post).toMatchObject({ slug: last.slug, visibility: last.visibility })
}

function checkUndo(placements: Post['placements'], at: number) {
  const [undo, undone, before] = [placements[at], placements[at - 1], placements[at - 2]]
  expect(undo?.undoes).toBe(undone?.number)
  expect(undo?.slug).toBe(undone?.fromSlug)
  expect(undo?.visibility).toBe(undone?.fromVisibility)
  expect(undo?.mergedIntoId).toBe(before?.mergedIntoId ?? null)
}

/** Every address that a post had, and its own when it is merged, leads to where merging ends: in one step. */
function expectedRedirects(posts: Post[]) {
  const into = new Map(posts.map((post) => [post.id, post.placements.at(-1)?.mergedIntoId ?? null]))
  const endOf = (id: number, steps = 0): number => {
    const next = into.get(id) ?? null
    expect(steps).toBeLessThanOrEqual(posts.length)
    return next === null ? id : endOf(next, steps + 1)
  }
  const rows = posts.flatMap(({ id, slug, placements }) => {
    const isMerged = endOf(id) !== id
    const former = placements.map(({ fromSlug }) => fromSlug).filter((each) => each !== slug)
    return [...new Set([...former, ...(isMerged ? [slug] : [])])].map((each) => ({
      path: `/posts/${each}`,
      postId: endOf(id),
      mergedId: isMerged ? id : null,
    }))
  })
  return rows.sort((one, other) => (one.path < other.path ? -1 : 1))
}
