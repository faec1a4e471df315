import type { Element } from 'hast'
import type { Node } from './node'
import { childrenOf, element, isElement } from './node'
import { styleOf } from './paste-style'
import { plainText } from './text'

type Item = { level: number; isOrdered: boolean; node: Element }

/** Word writes a list as paragraphs that look like one: here they become one. */
export function wordLists(nodes: Node[]): Node[] {
  const result: Node[] = []
  let items: Item[] = []
  for (const node of nodes) {
    const item = readItem(node)
    if (item) items.push(item)
    else if (items.length === 0 || !isGap(node)) {
      result.push(...nested(items), withLists(node))
      items = []
    }
  }
  return [...result, ...nested(items)]
}

const isGap = (node: Node) => !isElement(node) && node.value.trim() === ''

const withLists = (node: Node): Node =>
  isElement(node) ? element(node.tagName, node.properties, wordLists(childrenOf(node))) : node

function readItem(node: Node): Item | null {
  if (!isElement(node)) return null
  const [, level] = /\blevel(\d)/.exec(styleOf(node).get('mso-list') ?? '') ?? []
  if (level === undefined) return null
  const marker = findMarker(node)
  const isOrdered = marker !== null && /^\(?(?:\d{1,3}|[a-z]|[ivxlcdm]{1,6})[.)]/i.test(marker)
  return { level: Number(level), isOrdered, node }
}

function findMarker(node: Node): string | null {
  if (!isElement(node)) return null
  if (styleOf(node).get('mso-list') === 'ignore') return plainText(node)
  for (const child of childrenOf(node)) {
    const found = findMarker(child)
    if (found !== null) return found
  }
  return null
}

/** Items in a row as lists within lists, by their levels. */
function nested(items: Item[]): Element[] {
  const [first] = items
  if (!first) return []
  const end = items.findIndex(
    (item) => item.level <= first.level && item.isOrdered !== first.isOrdered,
  )
  const own = end < 0 ? items : items.slice(0, end)
  const list = element(first.isOrdered ? 'ol' : 'ul', {}, itemsOf(own, first.level))
  return [list, ...nested(end < 0 ? [] : items.slice(end))]
}

function itemsOf(items: Item[], level: number): Element[] {
  const starts = items.flatMap((item, at) => (at === 0 || item.level <= level ? [at] : []))
  return starts.map((from, at) => {
    const [own, ...below] = items.slice(from, starts[at + 1])
    return element('li', {}, [...(own ? childrenOf(own.node) : []), ...nested(below)])
  })
}
