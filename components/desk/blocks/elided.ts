import type { Segment, TextDiff } from '@/lib/content/diff-text'

/** Words that are shown of what is the same, on either side of what is not. */
const BESIDE = 4

/** A difference without most of what is the same. */
export const elided = ({ by, segments }: TextDiff): TextDiff => ({
  by,
  segments: segments.map((segment, place) =>
    segment.kind === 'same'
      ? shortened(segment, place === 0, place === segments.length - 1)
      : segment,
  ),
})

function shortened(segment: Segment, isFirst: boolean, isLast: boolean): Segment {
  const words = segment.text.match(/(?:^\s+)?\S+\s*/g) ?? []
  const before = isFirst ? 0 : BESIDE
  const after = isLast ? 0 : BESIDE
  if (words.length <= before + after + 1) return segment
  const [begin, end] = [words.slice(0, before), words.slice(words.length - after)]
  return { kind: 'same', text: [...begin, '… ', ...end].join('') }
}

/** What only the later text says, in one line. */
export const addedIn = ({ segments }: TextDiff) =>
  segments.flatMap(({ kind, text }) => (kind === 'added' ? [text.trim()] : [])).join(' … ')
