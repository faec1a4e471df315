import { toString as textOf } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import { element, textNode } from '@/lib/content/node'
import { sentenceTree } from './sentence-tree'

const p = (...children: Parameters<typeof element>[2]) => element('p', {}, children)
const shown = (tree: ReturnType<typeof p>) => textOf(sentenceTree(tree))

test('a sentence may begin inside a link or emphasis', () => {
  const tree = p(textNode('stop. '), element('a', {}, [textNode('read this')]), textNode('. go on'))
  expect(shown(tree)).toBe('Stop. Read this. Go on')
})

test('a sentence that begins with code keeps it', () => {
  const tree = p(element('code', {}, [textNode('npm')]), textNode(' is here. use '))
  expect(shown(tree)).toBe('npm is here. Use ')
})

test('items of a list, and lists within them, have sentences of their own', () => {
  const li = (...children: Parameters<typeof element>[2]) => element('li', {}, children)
  const inner = element('ul', {}, [li(textNode('third'))])
  const tree = element('ul', {}, [li(textNode('first'), inner), li(textNode('iOS'))])
  expect(shown(tree)).toBe('FirstThirdiOS')
})

test('what is stored is not touched', () => {
  const tree = p(textNode('as it came'))
  sentenceTree(tree)
  expect(textOf(tree)).toBe('as it came')
})
