import type { Metadata } from '@/lib/posts/metadata'

/** Labels with one value → where it goes. */
export const scalars = {
  topic: 'topic',
  summary: 'summary',
  'ai brief': 'aiBrief',
  'code language': 'codeLanguage',
  difficulty: 'difficulty',
  'reading time': 'readingTime',
  'view count': 'viewCount',
  reference: 'reference',
  hash: 'hash',
} as const satisfies Record<string, keyof Metadata>

/** Labels over a list → where its items go. */
export const lists = {
  stack: 'stack',
  tools: 'tools',
  checklist: 'checklist',
  notes: 'notes',
  'ai outline': 'aiOutline',
  score: 'score',
  flags: 'flags',
  revision: 'revision',
  payload: 'payload',
  entities: 'entities',
  'image sources': 'imageSources',
} as const satisfies Record<string, keyof Metadata>

/** The longest first: a label may begin with another. */
export const scalarLabels: readonly string[] = Object.keys(scalars).sort(
  (a, b) => b.length - a.length,
)

export const listLabels: readonly string[] = Object.keys(lists)
