import type { Context } from './paragraphs'

const of = (context: Context, names: string[]) =>
  names.map((name): [string, Context] => [name, context])

/** What lines mean in each block; in one without an entry, they flow. */
export const contexts: ReadonlyMap<string, Context> = new Map([
  ...of('item', ['li', 'dd', 'td', 'th']),
  ...of('paragraph', ['p']),
  ...of('line', ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']),
  ...of('line', ['caption', 'dt', 'figcaption', 'legend', 'summary']),
  ...of('kept', ['ul', 'ol', 'dl', 'menu', 'dir', 'figure', 'select', 'optgroup']),
  ...of('kept', ['table', 'thead', 'tbody', 'tfoot', 'tr', 'colgroup']),
  ...of('verbatim', ['pre', 'listing', 'xmp']),
])
