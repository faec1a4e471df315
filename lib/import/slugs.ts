type Wish = { wantedSlug: string; ownSlug: string }

/**
 * An address for each new post: the one it wants, or its own when that belongs to another post or to an
 * earlier one of the batch. Both taken is left to the database's unique key to refuse.
 */
export async function chooseSlugs(
  posts: Wish[],
  findTaken: (slugs: string[]) => Promise<Set<string>>,
): Promise<string[]> {
  const taken = new Set(await findTaken(posts.flatMap(({ wantedSlug }) => wantedSlug)))
  return posts.map(({ wantedSlug, ownSlug }) => {
    const slug = taken.has(wantedSlug) ? ownSlug : wantedSlug
    taken.add(slug)
    return slug
  })
}
