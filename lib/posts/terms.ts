import type { Metadata } from './metadata'
import type { TermKind } from './post'

/** `slug` when the source has its own, as for two categories of one name. */
export type NamedTerm = { kind: TermKind; name: string; slug?: string | undefined }

const entityKinds = { stack: 'stack', area: 'area', problem: 'problem', tool: 'tool' } as const

/** What a post is filed under, in the order its metadata names it; the first of a kind is its main one. */
export function termsOf(metadata: Metadata): NamedTerm[] {
  const { stack, tools, entities, terms = [], difficulty } = metadata
  const fromEntities = entities.flatMap(({ name, type }) => {
    const kind = kindOf(type)
    return kind ? [{ kind, name }] : []
  })
  const [mainStack] = stack
  const fromStack =
    mainStack && !fromEntities.some(({ kind }) => kind === 'stack')
      ? [{ kind: 'stack' as const, name: mainStack }]
      : []
  return [
    ...fromStack,
    ...fromEntities,
    ...tools.map((name) => ({ kind: 'tool' as const, name })),
    ...terms,
    ...(difficulty ? [{ kind: 'difficulty' as const, name: difficulty }] : []),
  ]
}

const kindOf = (type: string) =>
  Object.entries(entityKinds).find(([name]) => name === type.trim().toLowerCase())?.[1]
