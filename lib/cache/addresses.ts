/** A path to revalidate; with `type`, a route pattern that stands for every page it renders. */
export type Address = { path: string; type?: 'page' }

/**
 * The addresses that go stale when posts are judged or rewritten: the posts, and every list they are in or
 * would be in now. Lists as route patterns and not as the browser shows them, because that is how Next keeps
 * rendered pages: the home page is a rewrite of `/newest/first`, and its own address would match nothing.
 *
 * Among the similar posts of others a post stands with its title and terms alone, which no decision changes:
 * a decision leaves every other post's page as it is.
 */
export function staleAddresses(slugs: readonly string[]): Address[] {
  if (slugs.length === 0) return []
  return [
    ...slugs.map((slug) => ({ path: `/posts/${slug}` })),
    { path: '/(site)/newest/[cursor]', type: 'page' },
  ]
}
