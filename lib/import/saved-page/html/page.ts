import type { Element, Root } from 'hast'
import { cleanNodes } from '@/lib/content/html'
import type { Node } from '@/lib/content/node'
import { childrenOf, element, isElement } from '@/lib/content/node'
import { shapeBlocks } from '@/lib/content/shape'
import { plainText } from '@/lib/content/text'
import { isBoxHeading, isSimilarHeading } from '../headings'
import type { Refusal } from '../refusal'
import { refusals } from '../refusal'
import { textOfHeader, withoutChrome } from './chrome'
import { showPictures } from './lazy'
import { findPaths, parsePage } from './tree'

/** The parts of a page, each in blocks as `shapeBlocks` makes them. */
export type HtmlPage = {
  /** Where the title stands, from 1. */
  line: number
  title: string
  body: Element[]
  box: Element[]
  similar: Element[]
}

/** Cuts a page of at most so many elements into its parts, or says which one it lacks. */
export function cutHtml(html: string, most: number): HtmlPage | Refusal {
  const tree = parsePage(html, most)
  if (!tree) return refusals.tooManyElements(1, String(most))
  const path = titlePath(tree)
  const heading = path?.at(-1)
  if (!path || !heading) return refusals.noHeading(1)

  const title = plainText(element('h1', {}, withoutChrome(childrenOf(heading))))
  const head = { line: heading.position?.start.line ?? 1, title }
  for (const scope of scopesOf(path)) {
    const parts = cutBlocks(blocksAfter(path, scope))
    if (parts) return { ...head, ...parts }
  }
  return refusals.noMetaBox(tree.position?.end.line ?? head.line)
}

/** The first heading with words: that of an article before that of a page before that of a site. */
function titlePath(tree: Root): Element[] | undefined {
  const paths = findPaths(tree, 'h1').filter((path) => plainText(path.at(-1) ?? noElement) !== '')
  const isIn = (path: Element[], tags: string[]) =>
    path.some(({ tagName }) => tags.includes(tagName))
  return (
    paths.find((path) => isIn(path, ['article'])) ??
    paths.find((path) => isIn(path, ['main'])) ??
    paths.find((path) => !isIn(path, ['header', 'nav', 'footer', 'aside'])) ??
    paths[0]
  )
}

const noElement = element('h1', {}, [])

/** Where a post may end: with its article, with what is main on the page, or with the page. */
function scopesOf(path: Element[]): Element[] {
  const named = ['article', 'main', 'body'].flatMap((tag) =>
    path.filter(({ tagName }) => tagName === tag).slice(-1),
  )
  return [...named, ...path.slice(0, 1)]
}

/** All that comes after the title, in the part of the page that it stands in. */
function blocksAfter(path: Element[], scope: Element): Element[] {
  const nodes: Node[] = []
  for (let level = path.length - 1; level > path.indexOf(scope); level -= 1) {
    const parent = path[level - 1]
    const child = path[level]
    if (!parent || !child) break
    const siblings = childrenOf(parent)
    nodes.push(...siblings.slice(siblings.indexOf(child) + 1))
    if (isHeader(parent)) nodes.splice(0, nodes.length, ...textOfHeader(nodes))
  }
  return shapeBlocks(cleanNodes(showPictures(withoutChrome(nodes)))).flatMap(opened)
}

function isHeader({ tagName, properties: { className } }: Element): boolean {
  return tagName === 'header' || (Array.isArray(className) && className.includes('entry-header'))
}

/** What is folded under one of our headings, or captioned by it, lies open. */
function opened(block: Element): Element[] {
  const [first, ...rest] = childrenOf(block)
  if (!first || !isElement(first) || !['summary', 'caption'].includes(first.tagName)) return [block]
  const text = plainText(first)
  if (!isBoxHeading(text) && !isSimilarHeading(text)) return [block]
  const heading = element('p', {}, childrenOf(first))
  const inside = block.tagName === 'table' ? [element('table', {}, rest)] : shapeBlocks(rest)
  return [heading, ...inside]
}

function cutBlocks(blocks: Element[]): Omit<HtmlPage, 'line' | 'title'> | undefined {
  const texts = blocks.map((block) => (/^(?:p|h\d)$/.test(block.tagName) ? plainText(block) : ''))
  const box = texts.findIndex(isBoxHeading)
  if (box < 0) return undefined
  const found = texts.findIndex((text, index) => index > box && isSimilarHeading(text))
  const similar = found < 0 ? blocks.length : found
  return {
    body: blocks.slice(0, box),
    box: blocks.slice(box + 1, similar),
    similar: blocks.slice(similar + 1),
  }
}
