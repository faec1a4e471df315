import { expect, test } from 'vitest'
import type { EditBlock } from '@/lib/content/edit-block'
import { writtenBlocks } from './written-blocks'

const prose = (markdown: string): EditBlock => ({ kind: 'prose', hash: null, markdown })

test('blocks are compared as they are written, and none is told from an empty one', () => {
  expect(writtenBlocks([prose('a'), { kind: 'checklist', hash: null, items: ['b', 'c'] }])).toBe(
    'a\n\n- b\n- c',
  )
  expect(writtenBlocks([])).toBeNull()
})
