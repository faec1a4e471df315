import type { SourceBlock } from '@/lib/content/source-block'
import { bulletsFrom, isBullet } from './bullet'
import { endsSentence } from './code-line'
import type { Line } from './line'
import { listBlock } from './list-block'

const longestHeading = 80
const mostWordsInHeading = 12

/** Headings, paragraphs and lists of lines that stand together and are no code. */
export function wordBlocks(lines: Line[], section: string): SourceBlock[] {
  const blocks: SourceBlock[] = []
  let text: Line[] = []
  const endText = () => {
    blocks.push(...textBlocks(text))
    text = []
  }
  const current = () => blocks.findLast((block) => block.kind === 'heading')?.text ?? section

  for (let index = 0; index < lines.length; ) {
    const rest = lines.slice(index, index + 1)
    const bullets = rest.some(isBullet) ? bulletsFrom(lines, index) : 0
    const numbers = numbersFrom(lines, index)
    const length = Math.max(bullets, numbers, 1)
    if (bullets + numbers === 0) text.push(...rest)
    else {
      endText()
      const items = lines.slice(index, index + length)
      blocks.push(numbers > 0 ? numberedBlock(items) : listBlock(items, current()))
    }
    index += length
  }
  endText()
  return blocks
}

/** How many lines from `start` are numbered 1, 2, …; a single one is a numbered heading. */
function numbersFrom(lines: Line[], start: number): number {
  let length = 0
  while (numberedText(lines[start + length], length + 1) !== undefined) length += 1
  return length > 1 ? length : 0
}

function numberedBlock(lines: Line[]): SourceBlock {
  const items = lines.map((line, index) => numberedText(line, index + 1) ?? line.text)
  return { kind: 'list', ordered: true, items }
}

function numberedText(line: Line | undefined, number: number): string | undefined {
  const [, found, text] = /^(\d{1,4})[.)]\s+(.+)$/s.exec(line?.text ?? '') ?? []
  return Number(found) === number ? text : undefined
}

/** One line is one paragraph or heading; lines that end as sentences do are a paragraph each. */
function textBlocks(lines: Line[]): SourceBlock[] {
  const [first, ...rest] = lines.map(({ text }) => text)
  if (first === undefined) return []
  if (rest.length === 0) return [isHeading(first) ? heading(first) : paragraph(first)]
  const next = rest[0] ?? ''
  if (isHeading(first) && (endsSentence(next) || next.length > longestHeading))
    return [heading(first), ...paragraphs(rest)]
  return paragraphs([first, ...rest])
}

function paragraphs(lines: string[]): SourceBlock[] {
  return lines.every(endsSentence) ? lines.map(paragraph) : [paragraph(lines.join(' '))]
}

/** Short, and not punctuated like a sentence or the start of one. */
function isHeading(text: string): boolean {
  if (text.length > longestHeading || text.split(/\s+/).length > mostWordsInHeading) return false
  return /[\p{L}\p{N}]/u.test(text) && !/[.!?…:;,]["'”’)]*$/.test(text)
}

function heading(text: string): SourceBlock {
  return { kind: 'heading', depth: 2, text }
}

function paragraph(text: string): SourceBlock {
  return { kind: 'paragraph', text }
}
