import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Node } from '@/lib/content/node'
import { childrenOf, isElement } from '@/lib/content/node'
import { maxElements } from '../limits'

/** A page's tree; none when it would be too large. */
export function parsePage(html: string): Root | undefined {
  return isTooMuch(html) ? undefined : fromHtml(html.toWellFormed())
}

/**
 * Counts, before any tree is built, the elements it might have: a parser may open all formatting that nobody
 * closed once more in each element that follows, and so make gigabytes of a small page.
 */
function isTooMuch(html: string): boolean {
  const open = new Map<string, number>()
  let unclosed = 0
  let elements = 0
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (slash === '') elements += 1 + unclosed
    if (elements > maxElements) return true
    const tag = name.toLowerCase()
    if (!formatting.has(tag)) continue
    const before = open.get(tag) ?? 0
    const after = slash === '' ? before + 1 : Math.max(0, before - 1)
    open.set(tag, after)
    unclosed += after - before
  }
  return false
}

const formatting = new Set([
  ...[
    'a',
    'b',
    'big',
    'code',
    'em',
    'font',
    'i',
    'nobr',
    's',
    'small',
    'strike',
    'strong',
    'tt',
    'u',
  ],
])

/** All elements with this tag, each with what it stands in, the outermost first. */
export function findPaths(tree: Root, tagName: string): Element[][] {
  const found: Element[][] = []
  const visit = (node: Node, above: Element[]) => {
    if (!isElement(node)) return
    const path = [...above, node]
    if (node.tagName === tagName) found.push(path)
    for (const child of childrenOf(node)) visit(child, path)
  }
  for (const child of childrenOf(tree)) visit(child, [])
  return found
}
