/** A path to revalidate; with `type`, a route pattern that stands for every page it renders. */
export type Address = { path: string; type?: 'page' }

/** Each stands for all lists it renders, so that a change costs the same whatever a post is filed under. */
const lists = [
  '/(site)/newest/[cursor]',
  '/(site)/hubs/[kind]/[slug]/[cursor]',
  '/(site)/kinds/[kind]/[cursor]',
  '/(site)/archive/[place]',
]

/**
 * The addresses that go stale when posts are judged or rewritten: the posts, and every list they are in or
 * would be in now, before and after the change. Lists as route patterns and not as the browser shows them,
 * because that is how Next keeps rendered pages: the home page is a rewrite of `/newest/first`, `/stacks` one of
 * `/kinds/stack/first`, and their own addresses would match nothing.
 *
 * Of a post's past only the first page of its history is called by its address. The others say which text is
 * current, or that there is none: of them, patterns make those of every post stale. They are seldom read and
 * quickly made, and Next knows no address for all that is below one post.
 *
 * Other posts' pages name a post by its title, terms and address alone, and only while it is public. No decision
 * changes these, so a decision leaves other posts' pages as they are.
 */
export function staleAddresses(slugs: readonly string[]): Address[] {
  if (slugs.length === 0) return []
  return [
    ...slugs.flatMap((slug) => [{ path: `/posts/${slug}` }, { path: `/posts/${slug}/history` }]),
    ...[...pastPages, ...lists].map((path) => ({ path, type: 'page' as const })),
  ]
}

const pastPages = [
  '/(site)/posts/[slug]/history/older/[before]',
  '/(site)/posts/[slug]/history/[from]/[to]',
  '/(site)/posts/[slug]/v/[version]',
]

/** Every post's page: any of them may name a post whose title, terms, address or visibility changed. */
export const pagesThatName: Address = { path: '/(site)/posts/[slug]', type: 'page' }
