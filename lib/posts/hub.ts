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

export const isTermKind = (text: string): text is TermKind => Object.hasOwn(hubSegments, text)

type Segment = (typeof hubSegments)[TermKind]
export type KindPath = `/${Segment}`
export type HubPath = `/${Segment}/${string}`

/** The address of the list of a kind's terms. */
export const kindPath = (kind: TermKind): KindPath => `/${hubSegments[kind]}`

/** The address of the list of a term's posts. */
export const hubPath = ({ kind, slug }: Pick<TermLink, 'kind' | 'slug'>): HubPath =>
  `/${hubSegments[kind]}/${slug}`

/** The address of a list's page after `cursor`. */
export const pageAfter = <Path extends KindPath | HubPath>(path: Path, cursor: string) =>
  `${path}/after/${cursor}` as const

/**
 * What a browser shows, and the route that answers: all kinds of term share two pages. The first page of a list has
 * a cursor too, so that it is rendered on its first request: a build needs no database.
 */
export const hubRewrites = Object.entries(hubSegments).flatMap(([kind, segment]) => [
  { source: `/${segment}`, destination: `/kinds/${kind}/first` },
  { source: `/${segment}/after/:cursor`, destination: `/kinds/${kind}/:cursor` },
  { source: `/${segment}/:slug`, destination: `/hubs/${kind}/:slug/first` },
  { source: `/${segment}/:slug/after/:cursor`, destination: `/hubs/${kind}/:slug/:cursor` },
])
