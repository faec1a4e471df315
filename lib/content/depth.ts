import type { Element } from 'hast'
import { childrenOf, element, isElement, textNode } from './node'
import { plainText } from './text'

/** The same tree, with what is nested deeper than `levels` as plain text. */
export function limitDepth(tree: Element, levels: number): Element {
  const children = childrenOf(tree)
  if (!children.some(isElement)) return tree
  if (levels <= 1) return element(tree.tagName, tree.properties, [textNode(plainText(tree))])
  return element(
    tree.tagName,
    tree.properties,
    children.map((child) => (isElement(child) ? limitDepth(child, levels - 1) : child)),
  )
}
