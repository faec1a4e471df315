import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { line, text } from '@/lib/content/fields'
import { Metadata } from './metadata'

/** Names, one each; empty ones go. */
const names = (most: number) =>
  z
    .array(line(1_000))
    .max(most)
    .transform((all) => [...new Set(all.filter((name) => name !== ''))])

/** What an editor may change of a post's metadata. An empty text means that it says nothing. */
export const EditFields = z.object({
  topic: line(2_000),
  summary: text(20_000),
  /** The first one is what the post is filed under. */
  stack: names(100),
  tools: names(500),
  /** The first one is what the post is filed under. */
  problems: names(100),
  areas: names(100),
  categories: names(500),
  tags: names(500),
  codeLanguage: line(200),
  difficulty: line(200),
  checklist: names(500),
})
export type EditFields = z.output<typeof EditFields>

type EntityKind = 'stack' | 'tool' | 'problem' | 'area'
type Entities = Metadata['entities']

/** What metadata says in these fields. Throws when it says more than an editor may. */
export const readFields = (metadata: Metadata): EditFields => EditFields.parse(rawFields(metadata))

/** The same, as long and as spaced as it came. */
export const rawFields = (metadata: Metadata): EditFields => ({
  topic: metadata.topic ?? '',
  summary: metadata.summary ?? '',
  stack: metadata.stack,
  tools: metadata.tools,
  problems: namesOf(metadata.entities, 'problem'),
  areas: namesOf(metadata.entities, 'area'),
  categories: termNames(metadata, 'category'),
  tags: termNames(metadata, 'tag'),
  codeLanguage: metadata.codeLanguage ?? '',
  difficulty: metadata.difficulty ?? '',
  checklist: metadata.checklist,
})

/** Metadata with these fields; whatever they do not change stays to the letter. */
export function writeFields(metadata: Metadata, fields: EditFields): Metadata {
  const before = readFields(metadata)
  let written = metadata
  for (const name of Object.keys(writers).filter(isField))
    if (!isDeepStrictEqual(before[name], fields[name]))
      written = { ...written, ...writers[name](written, fields) }
  return Metadata.parse(written)
}

const isField = (name: string): name is keyof EditFields => name in EditFields.shape

type Writer = (metadata: Metadata, fields: EditFields) => Partial<Metadata>

const orNone = (text: string) => (text === '' ? undefined : text)

const writers: Record<keyof EditFields, Writer> = {
  topic: (_, { topic }) => ({ topic: orNone(topic) }),
  summary: (_, { summary }) => ({ summary: orNone(summary) }),
  stack: ({ entities }, { stack }) => ({
    stack,
    entities: entities.some(isKind('stack'))
      ? withNames(entities, 'stack', stack.slice(0, 1))
      : entities,
  }),
  tools: ({ entities, tools: before }, { tools }) => ({
    tools,
    entities: entities.filter(
      (each) => !isKind('tool')(each) || tools.includes(each.name) || !before.includes(each.name),
    ),
  }),
  problems: ({ entities }, { problems }) => ({
    entities: withNames(entities, 'problem', problems),
  }),
  areas: ({ entities }, { areas }) => ({ entities: withNames(entities, 'area', areas) }),
  categories: (metadata, { categories }) => withTerms(metadata, 'category', categories),
  tags: (metadata, { tags }) => withTerms(metadata, 'tag', tags),
  codeLanguage: (_, { codeLanguage }) => ({ codeLanguage: orNone(codeLanguage) }),
  difficulty: (_, { difficulty }) => ({ difficulty: orNone(difficulty) }),
  checklist: (_, { checklist }) => ({ checklist }),
}

const isKind = (kind: EntityKind) => (entity: Entities[number]) =>
  entity.type.trim().toLowerCase() === kind

const namesOf = (entities: Entities, kind: EntityKind) =>
  entities.filter(isKind(kind)).map(({ name }) => name)

/** In the place of the first of that kind, or else at the end. */
function withNames(entities: Entities, kind: EntityKind, wanted: string[]): Entities {
  const at = entities.findIndex(isKind(kind))
  const head = at < 0 ? entities : entities.slice(0, at)
  const tail = at < 0 ? [] : entities.slice(at).filter((each) => !isKind(kind)(each))
  return [...head, ...wanted.map((name) => ({ name, type: kind })), ...tail]
}

type TermKind = 'category' | 'tag'

const termNames = ({ terms = [] }: Metadata, kind: TermKind) =>
  terms.filter((term) => term.kind === kind).map(({ name }) => name)

/** A term that stays keeps the slug its source gave it. */
function withTerms({ terms = [] }: Metadata, kind: TermKind, wanted: string[]): Partial<Metadata> {
  const others = terms.filter((term) => term.kind !== kind)
  const own = wanted.map(
    (name) => terms.find((term) => term.kind === kind && term.name === name) ?? { kind, name },
  )
  const all = kind === 'category' ? [...own, ...others] : [...others, ...own]
  return { terms: all.length > 0 ? all : undefined }
}
