import type { FieldName } from '@/lib/review/editing/merge'

/** What each field of a draft is called on screen. */
export const fieldNames = {
  title: 'Title',
  lead: 'Lead',
  slug: 'Address',
  visibility: 'Who may read it',
  topic: 'Topic',
  summary: 'Summary',
  stack: 'Stack',
  tools: 'Tools',
  problems: 'Problem',
  areas: 'Areas',
  categories: 'Categories',
  tags: 'Tags',
  codeLanguage: 'Language of its code',
  difficulty: 'Difficulty',
  checklist: 'Checklist of the meta box',
} as const satisfies Record<FieldName, string>
