import type { Element } from 'hast'
import { inlineOf } from './inline'
import type { Node } from './node'
import { childrenOf, element, findAll, isElement } from './node'
import { elementsOf, MOST_CELLS, tableSize } from './table-size'
import { isBlank, plainText } from './text'

type Inside = (nodes: Node[]) => Node[]

/** `table > caption?, thead?, tbody, tfoot?`; the gaps between rows and cells mean nothing. */
export function shapeTable(table: Element, inside: Inside): Element[] {
  const parts = elementsOf(table).flatMap((part) => shapePart(part, inside))
  const whole = element('table', table.properties, parts)
  const shaped = tableSize(whole).cells > MOST_CELLS ? withoutSpans(whole) : whole
  const empty = isBlank(plainText(shaped)) && findAll(shaped, 'img').length === 0
  return empty ? [] : [shaped]
}

function shapePart(part: Element, inside: Inside): Element[] {
  if (part.tagName === 'caption') {
    const line = inlineOf(childrenOf(part))
    return line.length > 0 ? [element('caption', {}, line)] : []
  }
  if (part.tagName === 'tr') return [shapeRow(part, inside)]
  const rows = elementsOf(part).filter((row) => row.tagName === 'tr')
  if (rows.length === 0) return []
  return [
    element(
      part.tagName,
      {},
      rows.map((row) => shapeRow(row, inside)),
    ),
  ]
}

function shapeRow(row: Element, inside: Inside): Element {
  const cells = elementsOf(row).map((cell) =>
    element(cell.tagName, cell.properties, inside(childrenOf(cell))),
  )
  return element('tr', {}, cells)
}

/** A few cells may span more than any memory has: in a table that large, each is one cell. */
function withoutSpans(table: Element): Element {
  const children = childrenOf(table).map((child) =>
    isElement(child) ? withoutSpans(child) : child,
  )
  const { colSpan: _colSpan, rowSpan: _rowSpan, ...properties } = table.properties
  return element(table.tagName, properties, children)
}
