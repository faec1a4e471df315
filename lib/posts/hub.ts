import type { TermKind, TermLink } from './post'

/** The first segment of a hub's address, by what its posts share. */
export const hubSegments = {
  stack: 'stacks',
  tool: 'tools',
  problem: 'problems',
  area: 'areas',
  category: 'categories',
  tag: 'tags',
  difficulty: 'difficulty',
} as const satisfies Record<TermKind, string>

/** The address of the list of a term's posts. */
export const hubPath = ({ kind, slug }: Pick<TermLink, 'kind' | 'slug'>) =>
  `/${hubSegments[kind]}/${slug}` as const
