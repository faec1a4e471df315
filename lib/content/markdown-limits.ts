import type { EditBlock } from './edit-block'

/** Levels of lists and quotes: a line may begin with so many signs, or with twice as many spaces and more. */
const MOST_LEVELS = 40
/** Such signs of all lines. */
const MOST_BEGINNINGS = 5_000
/** Columns of a table times its rows: whoever edits it sees each as text. */
const MOST_CELLS = 5_000
const WIDEST_INDENT = 120
const MOST_LINES = 5_000
/** Signs that a parser keeps until it finds the ones that close them. */
const MOST_SIGNS = 2_000

/** A line's first signs: quotes, bullets, numbers and the spaces between them. */
const beginning = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/

/**
 * Whether a parser might take the square of this Markdown's length: counted line by line, before it is parsed. Each
 * limit is far beyond what somebody writes in one block.
 */
export function isTooMuchMarkdown(markdown: string): boolean {
  const lines = markdown.split('\n')
  return (
    lines.length > MOST_LINES ||
    ['[', '<', '*', '_', '~', '`', '!', '|'].some((sign) => hasMore(markdown, sign)) ||
    isTooDeep(lines) ||
    isTooWide(lines)
  )
}

/** The same of a block that somebody edits. */
export function isTooMuch(block: EditBlock): boolean {
  if (block.kind === 'prose') return isTooMuchMarkdown(block.markdown)
  return block.kind === 'figure' && isTooMuchMarkdown(block.caption)
}

function hasMore(text: string, sign: string): boolean {
  const most = sign === '|' ? MOST_CELLS : MOST_SIGNS
  let at = text.indexOf(sign)
  for (let found = 1; at >= 0; found += 1) {
    if (found > most) return true
    at = text.indexOf(sign, at + 1)
  }
  return false
}

function isTooDeep(lines: string[]): boolean {
  let all = 0
  return lines.some((line) => {
    const [signs = ''] = beginning.exec(line) ?? []
    const levels = signs.match(/[^ \t]+/g)?.length ?? 0
    all += levels
    return levels > MOST_LEVELS || signs.length > WIDEST_INDENT || all > MOST_BEGINNINGS
  })
}

/** Lines in a row with a sign of columns may be one table, each row as wide as the widest. */
function isTooWide(lines: string[]): boolean {
  let [rows, columns] = [0, 0]
  for (const line of lines) {
    rows = line.trim() === '' ? 0 : rows + 1
    columns = rows === 0 ? 0 : Math.max(columns, line.split('|').length)
    if (columns > 1 && rows * columns > MOST_CELLS) return true
  }
  return false
}
