import type { Element } from 'hast'
import type { Node } from './node'
import { childrenOf, element, isElement, textNode } from './node'
import { blockTags } from './policy'
import { isBlank, plainText } from './text'

type Inside = (nodes: Node[]) => Node[]

/** `ul|ol > li`, or a checklist: `ul[data-checklist] > li` of plain text. */
export function shapeList(list: Element, inside: Inside): Element[] {
  const items = itemsOf(list)
    .map((item) => element('li', item.properties, inside(childrenOf(item))))
    .filter((item) => item.children.length > 0)
  if (items.length === 0) return []
  if ('dataChecklist' in list.properties && items.every(isPlain)) return [checklist(items)]
  return [element(list.tagName, listProperties(list), items)]
}

function checklist(items: Element[]): Element {
  const plain = items.map((item) => element('li', {}, [textNode(plainText(item))]))
  return element('ul', { dataChecklist: '' }, plain)
}

function isPlain(item: Element): boolean {
  const isPart = (child: Node) => isElement(child) && blockTags.includes(child.tagName)
  return !isBlank(plainText(item)) && !childrenOf(item).some(isPart)
}

function listProperties(list: Element): Element['properties'] {
  const { dataChecklist: _, start, ...others } = list.properties
  return typeof start === 'number' && start !== 1 ? { ...others, start } : others
}

/** A list or text that sits between the items belongs to the item before it. */
function itemsOf(list: Element): Element[] {
  const items: { properties: Element['properties']; inside: Node[] }[] = []
  for (const child of childrenOf(list)) {
    const last = items.at(-1)
    if (isElement(child) && child.tagName === 'li')
      items.push({ properties: child.properties, inside: childrenOf(child) })
    else if (!isElement(child) && isBlank(child.value)) continue
    else if (last) last.inside.push(child)
    else items.push({ properties: {}, inside: [child] })
  }
  return items.map(({ properties, inside }) => element('li', properties, inside))
}
