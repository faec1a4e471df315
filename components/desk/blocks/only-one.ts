import type { BlockKind } from '@/lib/db/generated/enums'
import type { PatternRow } from '@/lib/review/blocks/view'

/** The block of a pattern that has no other: that is judged, and not the pattern. */
export const onlyOne = ({ variants, first }: PatternRow) => (variants === 1 ? first : null)

/** What their plain text does not say. */
const looked: readonly BlockKind[] = ['figure', 'table', 'html']

/** Characters that a list has of a text. */
const SHOWN = 600

/** Whether a list may show less of a text than there is. */
export const isCut = (text: string) => text.length >= SHOWN

/** The block that can be judged where it stands in a list, because all of it can be read there. */
export function judgedInPlace(row: PatternRow) {
  const one = onlyOne(row)
  return one?.isPlain && one.text !== '' && !isCut(one.text) && !looked.includes(row.kind)
    ? one
    : null
}
