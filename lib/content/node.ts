import type { Doctype, Element, ElementContent, Properties, Root, Text } from 'hast'

/** What a clean tree is made of. */
export type Node = Element | Text

export function isElement(node: ElementContent): node is Element {
  return node.type === 'element'
}

/** What a parent holds, without comments and doctypes. */
export function childrenOf(parent: Element | Root): Node[] {
  const children: (ElementContent | Doctype)[] = parent.children
  return children.filter((child) => child.type === 'element' || child.type === 'text')
}

/** An element in canonical form: attributes sorted, no position. */
export function element(tagName: string, properties: Properties, children: Node[]): Element {
  return { type: 'element', tagName, properties: sorted(properties), children }
}

export function textNode(value: string): Text {
  return { type: 'text', value }
}

/** All elements with this tag, the node itself included, in reading order. */
export function findAll(node: Node, tagName: string): Element[] {
  const found: Element[] = []
  collect(node, tagName, found)
  return found
}

/** Into one list: a list for each level would be copied at each level. */
function collect(node: Node, tagName: string, found: Element[]) {
  if (!isElement(node)) return
  if (node.tagName === tagName) found.push(node)
  for (const child of childrenOf(node)) collect(child, tagName, found)
}

function sorted(properties: Properties): Properties {
  const known = Object.entries(properties).filter(([, value]) => value != null)
  if (known.length === 0) return {}
  return Object.fromEntries(known.sort(([a], [b]) => (a < b ? -1 : 1)))
}
