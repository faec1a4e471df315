import type { BlockKind } from '@/lib/db/generated/enums'

/** What a block is, in a word. */
export const kindWords = {
  heading: 'Heading',
  paragraph: 'Paragraph',
  figure: 'Picture',
  code: 'Code',
  checklist: 'Checklist',
  list: 'List',
  quote: 'Quote',
  table: 'Table',
  html: 'HTML',
} as const satisfies Record<BlockKind, string>
