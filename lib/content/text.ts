import type { Node } from './node'
import { childrenOf, isElement } from './node'
import { normalForm } from './normal-form'
import { blockTags, wrapperTags } from './policy'

/** NFC, well-formed, without control characters: what PostgreSQL's JSON can hold. */
export function cleanText(text: string): string {
  if (plainAscii.test(text)) return text // most text is, and there are a million posts
  return normalForm(text.toWellFormed().replace(/[^\P{Cc}\t\n\f\r]/gu, ''))
}

const plainAscii = /^[\t\n\f\r\x20-\x7e]*$/

/** Every run of white space, no-break spaces included, becomes one space. */
export function oneLine(text: string): string {
  return cleanText(text)
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim()
}

/** Whether there is nothing to see: white space and invisible characters only. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cf}]/u.test(text)
}

/** Plain text on one line; what stands apart on the page is apart in the text. */
export function plainText(node: Node): string {
  return oneLine(spacedText(node))
}

/** Code as it is kept: lines and indentation, without the blank lines around it. */
export function codeText(node: Node): string {
  const lines = cleanText(textWithBreaks(node).replace(/\r\n?/g, '\n')).trimEnd().split('\n')
  return lines.slice(lines.findIndex((line) => line.trim() !== '')).join('\n')
}

const standsApart = new Set(['br', ...blockTags, ...wrapperTags])

function spacedText(node: Node): string {
  if (!isElement(node)) return node.value
  const inner = childrenOf(node).map(spacedText).join('')
  return standsApart.has(node.tagName) ? ` ${inner} ` : inner
}

function textWithBreaks(node: Node): string {
  if (!isElement(node)) return node.value
  if (node.tagName === 'br') return '\n'
  return childrenOf(node).map(textWithBreaks).join('')
}
