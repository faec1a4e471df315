import type { FilterName } from '@/lib/search/filter'

export const filterTitles: Record<FilterName, string> = {
  stack: 'Stack',
  tool: 'Tool',
  difficulty: 'Difficulty',
  status: 'Status',
}
