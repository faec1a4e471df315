import type { RunRow } from '@/lib/import/desk/view'
import { sourceNames } from './source-names'

/** `Import 12: posts.jsonl` */
export const runTitle = ({ id, isPreview, sources }: RunRow) =>
  `${isPreview ? 'Preview' : 'Import'} ${id}: ${sourceNames(sources)}`
