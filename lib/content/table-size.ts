import type { Element } from 'hast'
import { childrenOf, isElement } from './node'

/** Larger tables are no tables to whoever writes out each cell of each row. */
export const MOST_CELLS = 20_000

/**
 * Rows and columns of a table as its widest row has them: every row is written with as many cells, whatever it holds.
 * Takes one step for each cell that there is, not for each that it spans.
 */
export function tableSize(table: Element): { rows: number; columns: number; cells: number } {
  const rows = rowsOf(table)
  // How many cells more, or fewer, a row has than the one above it by what spans rows.
  const change = new Float64Array(rows.length + 1)
  for (const [at, row] of rows.entries())
    for (const cell of elementsOf(row)) {
      const end = Math.min(rows.length, at + spanOf(cell, 'rowSpan'))
      const wide = spanOf(cell, 'colSpan')
      change[at] = (change[at] ?? 0) + wide
      change[end] = (change[end] ?? 0) - wide
    }
  let [width, columns] = [0, 0]
  for (const step of change) {
    width += step
    columns = Math.max(columns, width)
  }
  return { rows: rows.length, columns, cells: rows.length * columns }
}

/** The rows of this table; those of tables in its cells are not its own. */
export function rowsOf(table: Element): Element[] {
  return elementsOf(table).flatMap((part) => {
    if (part.tagName === 'tr') return [part]
    return elementsOf(part).filter((row) => row.tagName === 'tr')
  })
}

function spanOf({ properties }: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number(properties[name])
  return Number.isFinite(span) && span > 1 ? Math.floor(span) : 1
}

export const elementsOf = (node: Element): Element[] => childrenOf(node).filter(isElement)
