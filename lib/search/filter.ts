import type { RevisionStatus } from '@/lib/posts/post'

/** What a search is narrowed to. Stack and tool are slugs. */
export type Filters = {
  stack?: string | undefined
  tool?: string | undefined
  difficulty?: string | undefined
  status?: RevisionStatus | undefined
}
export type FilterName = keyof Filters

/** In the order they are shown. */
export const filterNames = ['stack', 'tool', 'difficulty', 'status'] as const satisfies FilterName[]

/** Characters; what a source calls longer than this is not filtered by. */
export const LONGEST_FILTER = 96

/**
 * What a post can be filtered by stands in its vector as words that no text has, so that one index answers words
 * and filters together. Written here for a query, and in `index-posts.store.ts` for a post.
 */
export function filterQuery(filters: Filters): string {
  return filterNames
    .flatMap((name) => (filters[name] === undefined ? [] : quoted(`${name}=${filters[name]}`)))
    .join(' & ')
}

/** A lexeme as PostgreSQL reads one in a tsquery. */
const quoted = (lexeme: string) => `'${lexeme.replace(/['\\]/g, '$&$&')}'`
