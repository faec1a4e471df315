import { expect, test } from 'vitest'
import type { DiffedBlock } from '@/lib/posts/diff-revisions'
import { runsOf, tally } from './diff-runs'

const block = (change: DiffedBlock['change']): DiffedBlock => ({
  ...{ change, kind: 'paragraph' },
  text: { by: 'word', segments: [] },
})

const blocks = (['same', 'same', 'changed', 'changed', 'same', 'added'] as const).map(block)

test('what stayed the same is gathered, what changed stands alone', () => {
  expect(runsOf(blocks).map((run) => run.length)).toEqual([2, 1, 1, 1, 1])
  expect(runsOf(blocks).flat()).toEqual(blocks)
})

test('the tally names what there is of each, and says when there is nothing', () => {
  expect(tally(blocks)).toBe('Blocks: 2 changed, 1 added, 3 unchanged.')
  expect(tally([])).toBe('Neither has any text.')
})
