import { createHash } from 'node:crypto'

type Wish = { sourceId: string; wantedSlug: string; ownSlug: string }

/**
 * An address for each new post: the one it wants; its own, when that belongs to another post or to an earlier
 * one of the batch; or one made of its source id alone. The same on every run over the same archive.
 */
export async function chooseSlugs(
  posts: Wish[],
  findTaken: (slugs: string[]) => Promise<Set<string>>,
): Promise<string[]> {
  const taken = await findTaken(posts.flatMap(({ wantedSlug, ownSlug }) => [wantedSlug, ownSlug]))
  return posts.map(({ sourceId, wantedSlug, ownSlug }) => {
    const slug = [wantedSlug, ownSlug].find((each) => !taken.has(each)) ?? unmistakable(sourceId)
    taken.add(slug)
    return slug
  })
}

const unmistakable = (sourceId: string) =>
  `post-${createHash('sha256').update(sourceId).digest('hex').slice(0, 16)}`
