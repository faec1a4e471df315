import type { Element } from 'hast'
import { childrenOf, isElement } from '@/lib/content/node'
import { plainText } from '@/lib/content/text'
import type { Entry } from '../box'
import { readEntry } from '../box'
import type { Bullet } from '../bullet'
import { listLabels, scalarLabels } from '../labels'
import type { Row } from './lists'
import { bulletsOf, isHolder, rowsOf, wordsOf } from './lists'
import { asSaved } from './our-box'

/** Reads the meta box, whether it is a table, definitions, nested lists, or headings over their values. */
export function readHtmlBox(blocks: Element[]): Entry[] {
  const entries: Entry[] = []
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    const next = blocks[index + 1]
    if (!block) break
    if (isHolder(block)) entries.push(...holderEntries(asSaved(block)))
    else if (next && isValueOf(block, next)) {
      entries.push(toEntry({ label: plainText(block), cells: [cellOf(next)] }))
      index += 1
    } else entries.push(lineEntry(block))
  }
  return entries
}

function holderEntries(holder: Element): Entry[] {
  if (holder.tagName !== 'ul' && holder.tagName !== 'ol') return rowsOf(holder).map(toEntry)
  return childrenOf(holder).filter(isElement).map(lineEntry)
}

/** A list belongs to the line above it, a paragraph to a heading or to a label that is all of a line. */
function isValueOf(line: Element, next: Element): boolean {
  if (next.tagName === 'ul' || next.tagName === 'ol') return true
  if (next.tagName !== 'p') return false
  return /^h\d$/.test(line.tagName) || scalarLabels.includes(spelled(plainText(line)))
}

const cellOf = (block: Element): Element =>
  isHolder(block) ? { ...block, tagName: 'div', children: [asSaved(block)] } : block

/** One line, or one item with the list below it: its label may be marked, or glued to its value. */
function lineEntry(line: Element): Entry {
  const inside = childrenOf(line)
  const [first, ...rest] = inside
  const words = wordsOf(rest)
  if (first && isElement(first) && labelTags.includes(first.tagName) && words !== '')
    return toEntry({ label: plainText(first), cells: [{ ...line, children: rest }] })
  const bullets = inside.filter(isHolder).flatMap((holder) => bulletsOf(holder))
  return readEntry(wordsOf(inside), bullets)
}

const labelTags: readonly string[] = ['strong', 'b', 'em', 'i', 'dfn', 'abbr']

function toEntry({ label, cells }: Row): Entry {
  const known = spelled(label)
  const bullets = cells.flatMap(cellBullets)
  const hasList = cells.length > 1 || cells.some((cell) => childrenOf(cell).some(isHolder))
  if (listLabels.includes(known)) return { kind: 'list', label: known, bullets }
  if (hasList) return { kind: 'list', label: bare(label), bullets }
  const value = cells.map((cell) => wordsOf(childrenOf(cell))).join(' ')
  const name = scalarLabels.includes(known) ? known : bare(label)
  return { kind: 'scalar', label: name, value: value.replace(/^:\s*/, ''), text: `${name}${value}` }
}

function cellBullets(cell: Element): Bullet[] {
  const inside = childrenOf(cell)
  const text = wordsOf(inside)
  const own = text === '' ? [] : [{ text, children: [] }]
  return [...own, ...inside.filter(isHolder).flatMap((holder) => bulletsOf(holder))]
}

const bare = (label: string) => label.replace(/\s*:$/, '')
const spelled = (label: string) => bare(label).toLowerCase()
