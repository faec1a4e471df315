import type { Element } from 'hast'
import type { Node } from './node'
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

/** Deeper HTML than this is plain text before it is shaped: each level looks through all that is below it. */
const MOST_LEVELS = 120

/** What is nested so deeply that nobody wrote it, as plain text; anything else is the same object. */
export function withoutDepths(node: Node): Node {
  return isElement(node) && isDeeper(node, MOST_LEVELS) ? limitDepth(node, MOST_LEVELS) : node
}

const isDeeper = (node: Element, levels: number): boolean =>
  levels < 1 || childrenOf(node).some((child) => isElement(child) && isDeeper(child, levels - 1))
