import type { Element } from 'hast'
import { readCode } from '@/lib/content/code'
import { childrenOf, isElement } from '@/lib/content/node'
import type { SourceBlock } from '@/lib/content/source-block'
import type { Bullet } from '../bullet'
import { bulletsOf } from './lists'
import { toHtml } from './to-html'

/** A block as readers yield it: typed when it is plain, else as the HTML it is. */
export function typedBlock(
  block: Element,
  section: string,
  language: string | undefined,
): SourceBlock {
  const text = soleText(block)
  const [, depth] = /^h(\d)$/.exec(block.tagName) ?? []
  if (depth && text !== undefined) return { kind: 'heading', depth: Number(depth), text }
  if (block.tagName === 'p' && text !== undefined) return { kind: 'paragraph', text }
  if (block.tagName === 'pre') return { kind: 'code', language, ...readCode(block) }
  return listBlock(block, section) ?? { kind: 'html', html: toHtml(block) }
}

/** As in text, bullets under a heading that speaks of a checklist are one. */
function listBlock(block: Element, section: string): SourceBlock | undefined {
  if (block.tagName !== 'ul' && block.tagName !== 'ol') return undefined
  const isChecklist = 'dataChecklist' in block.properties || /checklist/i.test(section)
  if (isChecklist && block.tagName === 'ul' && isOnlyWords(block))
    return { kind: 'checklist', items: allTexts(bulletsOf(block)) }
  const items = childrenOf(block).map((item) => (isElement(item) ? soleText(item) : undefined))
  const texts = items.filter((item) => item !== undefined)
  const hasMore = texts.length < items.length || Object.keys(block.properties).length > 0
  return hasMore ? undefined : { kind: 'list', ordered: block.tagName === 'ol', items: texts }
}

/** Lists in lists, and lines of text: nothing that a checklist would lose. */
function isOnlyWords(list: Element): boolean {
  return childrenOf(list)
    .flatMap((item) => (isElement(item) ? childrenOf(item) : []))
    .every((node) => !isElement(node) || (node.tagName === 'ul' ? isOnlyWords(node) : isMark(node)))
}

const isMark = ({ tagName }: Element) =>
  /^(?:b|br|code|em|i|kbd|mark|small|strong|u)$/.test(tagName)

const allTexts = (bullets: Bullet[]): string[] =>
  bullets.flatMap(({ text, children }) => [text, ...allTexts(children)])

/** The text of an element that holds nothing else and says nothing by its attributes. */
function soleText(node: Element): string | undefined {
  const [only, ...more] = childrenOf(node)
  if (!only || more.length > 0 || isElement(only)) return undefined
  return Object.keys(node.properties).length > 0 ? undefined : only.value
}
