import type { Element, Properties } from 'hast'
import { inlineOf } from './inline'
import type { Node } from './node'
import { childrenOf, element, findAll, isElement, textNode } from './node'
import { isBlank, oneLine, plainText } from './text'

type Flow = (nodes: Node[]) => Element[]

/**
 * `figure[data-source] > img + figcaption` when it holds one picture and nothing else. Any other figure
 * (a gallery, a table, code) is the blocks it holds, with its caption as the last of them.
 */
export function shapeFigure(figure: Element, flow: Flow): Element[] {
  const children = childrenOf(figure)
  const captions = children.filter(isCaption)
  const rest = children.filter((child) => !isCaption(child))
  const blocks = flow(rest)
  const [first] = blocks
  if (first?.tagName === 'figure' && blocks.length === 1)
    return [withCaption(first, captions, figure)]

  const image = rest.flatMap((child) => findAll(child, 'img'))[0]
  const words = flow(captions)
  // Without an address or words of its own, a picture is still named by its caption.
  if (blocks.length === 0 && image && words.length > 0)
    return [withCaption(element('figure', {}, [imageOf(image)]), captions, figure)]
  return [...blocks, ...words]
}

/** A picture on its own is a figure, unless there is neither an address nor words. */
export function shapeImage(image: Element): Element[] {
  const shaped = imageOf(image)
  const { src, alt } = shaped.properties
  return src || alt ? [element('figure', {}, [shaped])] : []
}

function withCaption(figure: Element, captions: Node[], source: Element): Element {
  const own = childrenOf(figure).filter(isCaption)
  const words = inlineOf([...own, ...captions])
  const images = childrenOf(figure).filter((child) => !isCaption(child))
  const { dataSource = figure.properties.dataSource } = source.properties
  const named = typeof dataSource === 'string' ? oneLine(dataSource) : ''
  const { line, from } = named ? { line: words, from: named } : splitCredit(words)
  const caption = isBlank(line.map(plainText).join('')) ? [] : [element('figcaption', {}, line)]
  return element('figure', from ? { dataSource: from } : {}, [...images, ...caption])
}

/** How a post's page says who a picture is from: after its caption, or in place of one. */
const credit = /(?:^|\.\s*)image source:\s*((?:\S+ ){0,3}\S*[^\s.!?])$/i

/** Longer texts are no captions. */
const longest = 400

/** A caption without the credit at its end, and whom that names. */
function splitCredit(line: Node[]): { line: Node[]; from: string } {
  const last = line.at(-1)
  const text = last && !isElement(last) && last.value.length <= longest ? last.value : ''
  const found = credit.exec(text)
  if (!found) return { line, from: '' }
  const rest = inlineOf([...line.slice(0, -1), textNode(text.slice(0, found.index))])
  return { line: rest, from: found[1] ?? '' }
}

function imageOf(image: Element): Element {
  const { src, alt, width, height } = image.properties
  const properties: Properties = { alt: typeof alt === 'string' ? oneLine(alt) : '' }
  if (typeof src === 'string' && src !== '') properties.src = src
  if (isSize(width) && isSize(height)) Object.assign(properties, { width, height })
  return element('img', properties, [])
}

function isSize(size: unknown): boolean {
  return Number.isInteger(size) && Number(size) > 0
}

function isCaption(node: Node): boolean {
  return isElement(node) && node.tagName === 'figcaption'
}
