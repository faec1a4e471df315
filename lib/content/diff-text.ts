import type { Change } from 'diff'
import { diffArrays, diffWordsWithSpace } from 'diff'

/** A stretch of two texts: in both, only in the later, or only in the earlier. */
export type Segment = { kind: 'same' | 'added' | 'removed'; text: string }

/**
 * How one text became another: its stretches follow each other by word, or each on lines of its own. Without what
 * was added it is the one text, without what was removed the other, to the letter.
 */
export type TextDiff = { by: 'word' | 'line'; segments: Segment[] }

/** Texts further apart than this are told one after the other: a mix of both would be unreadable. */
const furthest = { maxEditLength: 1_000 }

export function diffText(before: string, after: string, by: TextDiff['by']): TextDiff {
  return { by, segments: (by === 'word' ? diffWords : diffLines)(before, after) }
}

function diffWords(before: string, after: string): Segment[] {
  const changes = diffWordsWithSpace(before, after, furthest)
  return changes ? calmed(changes) : replaced(before, after)
}

/** A gap between two replaced words belongs to both: one replaced phrase reads better than two words. */
function calmed(changes: Change[]): Segment[] {
  const segments: Segment[] = []
  let [removed, added] = ['', '']
  for (const { value, ...change } of changes) {
    if (change.removed) removed += value
    else if (change.added) added += value
    else if (removed && added && /^[^\S\n]+$/.test(value)) {
      removed += value
      added += value
    } else {
      segments.push(...replaced(removed, added), { kind: 'same', text: value })
      removed = ''
      added = ''
    }
  }
  return [...segments, ...replaced(removed, added)]
}

function replaced(removed: string, added: string): Segment[] {
  return [
    ...(removed === '' ? [] : [{ kind: 'removed' as const, text: removed }]),
    ...(added === '' ? [] : [{ kind: 'added' as const, text: added }]),
  ]
}

function diffLines(before: string, after: string): Segment[] {
  const changes = diffArrays(linesOf(before), linesOf(after), furthest)
  if (!changes) return replaced(before, after)
  return changes.map((change) => ({ kind: kindOf(change), text: change.value.join('\n') }))
}

const linesOf = (text: string) => (text === '' ? [] : text.split('\n'))

function kindOf({ added, removed }: { added: boolean; removed: boolean }): Segment['kind'] {
  if (added) return 'added'
  return removed ? 'removed' : 'same'
}
