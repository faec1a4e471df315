import { slugify } from '@/lib/content/slug'
import { hubPath } from '@/lib/posts/hub'
import type { PostPage, TermKind } from '@/lib/posts/post'

/** Name → address of the hub it has. */
export type Addresses = ReadonlyMap<string, string>

type Filed = Pick<PostPage, 'terms' | 'metadata'>

/** For the fields that name terms, where those names lead: only to what the post is filed under. */
export function linksOf({ terms, metadata: { difficulty } }: Filed) {
  const addresses = (...kinds: TermKind[]): Addresses =>
    new Map(
      terms
        .filter(({ kind }) => kinds.includes(kind))
        // The first of a name wins: kinds come in the order they are asked for.
        .sort((a, b) => kinds.indexOf(b.kind) - kinds.indexOf(a.kind))
        .map((term) => [term.name, hubPath(term)]),
    )
  return {
    stack: addresses('stack', 'area', 'tool'),
    tools: addresses('tool'),
    entities: addresses('stack', 'problem', 'area', 'tool'),
    categories: addresses('category'),
    tags: addresses('tag'),
    difficulty: new Map(difficulty ? [[difficulty, `/difficulty/${slugify(difficulty)}`]] : []),
  }
}
