import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { raise, sentenceStarts } from '@/components/ui/sentences'
import { blockTags } from '@/lib/content/policy'

/** What is meant sign by sign. */
const verbatim = new Set(['code', 'kbd', 'samp', 'var', 'pre', 'td'])

/** Holds a place in a line where no sentence begins. */
const blank = '\uFFFC'

/** The tree with a capital at the begin of each sentence, through links and emphasis; code stays as it is. */
export function sentenceTree(tree: Element): Element {
  if (verbatim.has(tree.tagName)) return tree
  const starts = sentenceStarts(tree.children.map(lineOf).join(''))
  let at = 0
  let next = 0
  /** Where sentences begin in a text that ends at `to`, seen from `from`. */
  const startsIn = (from: number, to: number) => {
    const first = next
    while ((starts[next] ?? to) < to) next += 1
    return starts.slice(first, next).map((start) => start - from)
  }
  const show = (node: ElementContent): ElementContent => {
    if (node.type === 'element' && blockTags.includes(node.tagName)) return sentenceTree(node)
    if (node.type === 'element' && !verbatim.has(node.tagName))
      return { ...node, children: node.children.map(show) }
    const from = at
    at += lineOf(node).length
    const within = startsIn(from, at)
    return node.type === 'text' ? { ...node, value: raise(node.value, within) } : node
  }
  return { ...tree, children: tree.children.map(show) }
}

/** What a node adds to the line it stands in; blocks have lines of their own. */
function lineOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' || blockTags.includes(node.tagName)) return ''
  if (verbatim.has(node.tagName)) return blank.repeat(textOf(node).length)
  return node.children.map(lineOf).join('')
}
