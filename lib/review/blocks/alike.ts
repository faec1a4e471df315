import type { Shown } from './approve.store'
import type { Subject } from './subject'
import type { AlikeText, PatternPage } from './view'

/** So many texts are read at once beside the one that they begin like. */
export const ALIKE_READ = 24

/** Something without a verdict that was read: with the number of its last one, and the blocks that were shown of it. */
type Read = { subject: Subject; seen: number; shown: number[] }

/** What was read on the page of a pattern, as far as it has no verdict: its own text, and those that begin alike. */
export function readingOf(
  page: Pick<PatternPage, 'pattern' | 'variants'>,
  alike: AlikeText[],
): Shown {
  const read = [
    ...ownOf(page),
    ...alike.map(({ texts, ...text }) => ({ ...text, shown: idsOf(texts) })),
  ]
  return {
    blocks: read.flatMap(({ subject: { kind, id }, seen }) =>
      kind === 'block' ? [{ blockId: id, seen }] : [],
    ),
    patterns: read.flatMap(({ subject: { kind, id }, seen, shown }) =>
      kind === 'pattern' ? [{ patternId: id, seen, shown }] : [],
    ),
  }
}

function ownOf({ pattern, variants }: Pick<PatternPage, 'pattern' | 'variants'>): Read[] {
  const { id, seen, standing } = pattern
  const [first] = variants
  if (standing || !first) return []
  if (pattern.variants > 1)
    return [{ subject: { kind: 'pattern', id }, seen, shown: idsOf(variants) }]
  if (first.state !== 'open') return []
  return [{ subject: { kind: 'block', id: first.blockId }, seen: first.own.seen, shown: [] }]
}

const idsOf = (blocks: { blockId: number }[]) => blocks.map(({ blockId }) => blockId)
