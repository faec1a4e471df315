import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Node } from '@/lib/content/node'
import { childrenOf, isElement } from '@/lib/content/node'
import { countElements } from '../../html-limits'

/** A page's tree; none when it might have more than `most` elements. */
export function parsePage(html: string, most: number): Root | undefined {
  return countElements(html, most) > most ? undefined : fromHtml(html.toWellFormed())
}

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
