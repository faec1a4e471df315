import type { Element } from 'hast'
import type { Node } from '@/lib/content/node'
import { childrenOf, element, isElement } from '@/lib/content/node'
import { plainText } from '@/lib/content/text'
import type { Bullet } from '../bullet'
import { maxNesting } from '../limits'

/** A label and what stands beside it: a row of a table, a term and its definitions. */
export type Row = { label: string; cells: Element[] }

const holders: readonly string[] = ['ul', 'ol', 'dl', 'table', 'details']

export function isHolder(node: Node): node is Element {
  return isElement(node) && holders.includes(node.tagName)
}

/** What a list, a table or definitions say, as items: `label: value` where there are two sides. */
export function bulletsOf(holder: Element, depth = 1): Bullet[] {
  if (holder.tagName !== 'ul' && holder.tagName !== 'ol')
    return rowsOf(holder).flatMap((row) => rowBullets(row, depth))
  return childrenOf(holder)
    .filter(isElement)
    .flatMap((item) => itemBullets(wordsOf(childrenOf(item)), childrenOf(item), depth))
}

function rowBullets({ label, cells }: Row, depth: number): Bullet[] {
  const inside = cells.flatMap(childrenOf)
  const words = wordsOf(inside)
  if (!inside.some(isHolder)) return [{ text: `${label}: ${words}`, children: [] }]
  return itemBullets([label, words].filter(Boolean).join(': '), inside, depth)
}

/** An item without words of its own is its items; one too deep has them beside it. */
function itemBullets(text: string, inside: Node[], depth: number): Bullet[] {
  const children = inside.filter(isHolder).flatMap((holder) => bulletsOf(holder, depth + 1))
  if (text === '') return children
  if (depth < maxNesting) return [{ text, children }]
  return [{ text, children: [] }, ...children]
}

/** What nodes say on one line, without the lists in them. */
export function wordsOf(nodes: Node[]): string {
  return plainText(
    element(
      'div',
      {},
      nodes.filter((node) => !isHolder(node)),
    ),
  )
}

/** The rows of a table or of definitions; of anything that folds, its summary and the rest. */
export function rowsOf(holder: Element): Row[] {
  const parts = childrenOf(holder).filter(isElement)
  if (holder.tagName === 'dl') return definitions(parts)
  if (holder.tagName === 'details') return [toRow(parts)]
  return parts.flatMap((part): Row[] => {
    if (part.tagName === 'tr') return tableRow(part)
    const rows = childrenOf(part).filter(isElement)
    if (part.tagName === 'thead' && rows.every(isOnlyHeadings)) return []
    return rows.flatMap(tableRow)
  })
}

const tableRow = (row: Element): Row[] => [toRow(childrenOf(row).filter(isElement))]

const isOnlyHeadings = (row: Element) =>
  childrenOf(row).every((cell) => isElement(cell) && cell.tagName === 'th')

function toRow([first, ...cells]: Element[]): Row {
  return { label: first ? labelOf(first) : '', cells }
}

function definitions(parts: Element[]): Row[] {
  const rows: Row[] = []
  for (const part of parts) {
    if (part.tagName === 'dt') rows.push({ label: labelOf(part), cells: [] })
    else rows.at(-1)?.cells.push(part)
  }
  return rows
}

const labelOf = (node: Element) => plainText(node).replace(/\s*:$/, '')
