import type { Element } from 'hast'
import type { Node } from './node'
import { childrenOf, element, isElement, textNode } from './node'
import { blockTags, voidTags, wrapperTags } from './policy'
import { cleanText, isBlank } from './text'

/** A line of text in canonical form: white space as a browser shows it, nothing empty, texts merged. */
export function inlineOf(nodes: Node[]): Node[] {
  const [only, ...more] = nodes
  // Most lines are one text: the same in one step.
  if (only && !isElement(only) && more.length === 0) return plainLine(only.value)
  return settled(flattened(nodes))
}

function plainLine(text: string): Node[] {
  const line = oneSpaced(cleanText(text)).replace(/^ | $/g, '')
  return isBlank(line) ? [] : [textNode(line)]
}

/** One space for each run of white space that a browser collapses. */
const oneSpaced = (text: string) => text.replace(/[ \t\n\f\r]{2,}|[\t\n\f\r]/g, ' ')

/** What goes at the ends may lay bare another end: `x<br><b> </b>`. */
function settled(nodes: Node[]): Node[] {
  const line = merged(collapsed(merged(pruned(withoutEdges(nodes)))))
  return withoutEdges(line).length < line.length ? settled(line) : line
}

/** Blocks inside a line of text lose their tag, not the gap between them. */
function flattened(nodes: Node[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (!isElement(node)) return [textNode(cleanText(node.value))]
    const children = flattened(childrenOf(node))
    if (apart.has(node.tagName)) return [textNode(' '), ...children, textNode(' ')]
    return [element(node.tagName, node.properties, children)]
  })
}

const apart = new Set([...blockTags, ...wrapperTags])

/** Without the line breaks and gaps at either end. */
function withoutEdges(nodes: Node[]): Node[] {
  const from = nodes.findIndex((node) => !isEdge(node))
  const to = nodes.findLastIndex((node) => !isEdge(node))
  return from < 0 ? [] : nodes.slice(from, to + 1)
}

function isEdge(node: Node): boolean {
  return isElement(node) ? node.tagName === 'br' : isBlank(node.value)
}

function pruned(nodes: Node[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (!isElement(node)) return node.value === '' ? [] : [node]
    const children = pruned(childrenOf(node))
    if (children.length === 0 && !voidTags.includes(node.tagName)) return []
    return [element(node.tagName, node.properties, children)]
  })
}

function merged(nodes: Node[]): Node[] {
  const result: Node[] = []
  let texts: string[] = []
  const endText = () => {
    const [only = '', ...more] = texts
    if (texts.length > 0) result.push(textNode(more.length > 0 ? cleanText(texts.join('')) : only))
    texts = []
  }
  for (const node of nodes) {
    if (!isElement(node)) texts.push(node.value)
    else {
      endText()
      result.push(withMerged(node))
    }
  }
  endText()
  return result
}

function withMerged(node: Element): Element {
  return element(node.tagName, node.properties, merged(childrenOf(node)))
}

/** One space for each run of white space, also across elements; none at either end or beside a line break. */
function collapsed(nodes: Node[]): Node[] {
  let before: Node | undefined
  for (const leaf of nodes.flatMap(leavesOf)) {
    if (isElement(leaf)) {
      if (leaf.tagName === 'br') trimEnd(before)
      before = leaf
    } else {
      leaf.value = oneSpace(leaf.value, before)
      if (leaf.value !== '') before = leaf
    }
  }
  trimEnd(before)
  return pruned(nodes)
}

function leavesOf(node: Node): Node[] {
  if (!isElement(node) || voidTags.includes(node.tagName)) return [node]
  return childrenOf(node).flatMap(leavesOf)
}

function oneSpace(text: string, before: Node | undefined): string {
  const spaced = oneSpaced(text)
  return endsLine(before) ? spaced.replace(/^ /, '') : spaced
}

function endsLine(before: Node | undefined): boolean {
  if (!before) return true
  return isElement(before) ? before.tagName === 'br' : before.value.endsWith(' ')
}

function trimEnd(last: Node | undefined): void {
  if (last && !isElement(last)) last.value = last.value.replace(/ $/, '')
}
