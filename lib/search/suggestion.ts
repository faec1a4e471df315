import type { TermKind } from '@/lib/posts/post'

/** Where a reader may want to go while typing: a term's list, a post, or a search in other words. */
export type Suggestion = {
  kind: TermKind | 'post' | 'search'
  label: string
  path: `/${string}`
}
