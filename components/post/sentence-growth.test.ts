import { expect, test } from 'vitest'
import { sentences } from '@/components/ui/sentences'
import { tooSlow } from '@/lib/bounded/testing/growth'
import { shapesFor } from '@/lib/bounded/testing/shapes'
import { element, textNode } from '@/lib/content/node'
import { sentenceTree } from './sentence-tree'

/** As deep as stored content may be, and as many pieces as there are words. */
function treeOf(text: string) {
  const words = text.split(' ').map((word) => element('em', {}, [textNode(`${word} `)]))
  let deep = element('strong', {}, words)
  for (let level = 0; level < 90; level += 1) deep = element('strong', {}, [deep])
  return element('p', {}, [textNode(text), deep])
}

const doors = [
  { name: 'sentences', enter: (text: string) => sentences(text.toLowerCase()) },
  {
    name: 'sentences of a tree',
    enter: (text: string) => sentenceTree(treeOf(text.toLowerCase())),
  },
]

test.each(doors)('$name takes as long as its text is', { timeout: 600_000 }, async ({ enter }) => {
  expect(await tooSlow(enter, shapesFor(['text', 'markdown']))).toEqual([])
})
