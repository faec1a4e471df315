import type { Element } from 'hast'
import { inlineOf } from './inline'
import type { Node } from './node'
import { childrenOf, element, findAll, isElement, textNode } from './node'
import { blockTags, wrapperTags } from './policy'
import { shapeFigure, shapeImage } from './shape-figure'
import { shapeList } from './shape-list'
import { shapeTable } from './shape-table'
import { codeText, isBlank, plainText } from './text'

/**
 * The blocks that clean nodes hold, each in canonical form: wrappers are opened, stray text becomes
 * paragraphs, what is empty vanishes.
 */
export function shapeBlocks(nodes: Node[]): Element[] {
  const blocks: Element[] = []
  let line: Node[] = []
  const endLine = () => {
    blocks.push(...shapeLine(line))
    line = []
  }
  for (const node of nodes) {
    if (isElement(node) && standsApart(node)) {
      endLine()
      blocks.push(...shapeElement(node))
    } else line.push(node)
  }
  endLine()
  return blocks
}

type Shape = (node: Element) => Element[]

const shapeByTag: ReadonlyMap<string, Shape> = new Map(
  Object.entries<Shape>({
    h1: (node) => shapeHeading('h2', node),
    h2: (node) => shapeHeading('h2', node),
    h3: (node) => shapeHeading('h3', node),
    h4: (node) => shapeHeading('h4', node),
    h5: (node) => shapeHeading('h5', node),
    h6: (node) => shapeHeading('h6', node),
    p: (node) => shapeLine(childrenOf(node), node.properties),
    pre: shapeCode,
    blockquote: shapeQuote,
    a: shapeLink,
    details: shapeDetails,
    dl: shapeDefinitions,
    hr: () => [element('hr', {}, [])],
    ul: (node) => shapeList(node, shapeInside),
    ol: (node) => shapeList(node, shapeInside),
    table: (node) => shapeTable(node, shapeInside),
    figure: (node) => shapeFigure(node, shapeBlocks),
  }),
)

function shapeElement(node: Element): Element[] {
  const shape = shapeByTag.get(node.tagName) ?? ((other: Element) => shapeBlocks(childrenOf(other)))
  return shape(node)
}

const apartTags = new Set([...blockTags, ...wrapperTags])

/** Blocks, and lines of text that hold one: `<b><p>…</p></b>`. */
function standsApart(node: Element): boolean {
  if (apartTags.has(node.tagName)) return true
  const known = apart.get(node)
  if (known !== undefined) return known
  const stands = childrenOf(node).some((child) => isElement(child) && standsApart(child))
  apart.set(node, stands)
  return stands
}

/** Asked once for each level that an element is nested in. */
const apart = new WeakMap<Element, boolean>()

function shapeLine(nodes: Node[], properties: Element['properties'] = {}): Element[] {
  const line = inlineOf(nodes)
  const images = line.flatMap((node) => findAll(node, 'img'))
  const hasText = !isBlank(line.map(plainText).join(''))
  if (!hasText) return images.flatMap((image) => shapeImage(image))
  return [element('p', properties, line)]
}

function shapeHeading(tagName: string, node: Element): Element[] {
  const line = inlineOf(childrenOf(node))
  // A picture in place of words is a figure, not a section.
  if (isBlank(line.map(plainText).join(''))) return shapeLine(line)
  return [element(tagName, node.properties, line)]
}

function shapeCode(node: Element): Element[] {
  const code = codeText(node)
  const { dataLanguage } = node.properties
  if (isBlank(code)) return []
  return [element('pre', { dataLanguage }, [element('code', {}, [textNode(code)])])]
}

function shapeQuote(node: Element): Element[] {
  const blocks = shapeBlocks(childrenOf(node))
  return blocks.length > 0 ? [element('blockquote', node.properties, blocks)] : []
}

/** A link around one block of text moves into it; around a picture it goes; else the link is the block. */
function shapeLink(node: Element): Element[] {
  const blocks = shapeBlocks(childrenOf(node))
  const [first] = blocks
  if (!first) return []
  if (blocks.length > 1 || !/^(?:p|h\d|figure)$/.test(first.tagName))
    return [element('a', node.properties, blocks)]
  if (first.tagName === 'figure') return blocks
  const link = element('a', node.properties, childrenOf(first))
  return [element(first.tagName, first.properties, [link])]
}

function shapeDetails(node: Element): Element[] {
  const children = childrenOf(node)
  const isSummary = (child: Node) => isElement(child) && child.tagName === 'summary'
  const summary = inlineOf(children.filter(isSummary))
  const blocks = shapeBlocks(children.filter((child) => !isSummary(child)))
  if (summary.length + blocks.length === 0) return []
  const head = summary.length > 0 ? [element('summary', {}, summary)] : []
  return [element('details', {}, [...head, ...blocks])]
}

function shapeDefinitions(node: Element): Element[] {
  if (!hasDefinition(node)) return shapeBlocks(childrenOf(node))
  const rows = definitionRows(node).flatMap((row) => {
    const inside = shapeInside(childrenOf(row))
    return inside.length > 0 ? [element(row.tagName, {}, inside)] : []
  })
  return rows.length > 0 ? [element('dl', node.properties, rows)] : []
}

const hasDefinition = (node: Element): boolean =>
  childrenOf(node).some(
    (child) => isElement(child) && (/^d[td]$/.test(child.tagName) || hasDefinition(child)),
  )

/** `dt` and `dd`, also those that sit in a `div`; anything else is an explanation. */
function definitionRows(node: Element): Element[] {
  return childrenOf(node).flatMap((child): Element[] => {
    if (!isElement(child)) return isBlank(child.value) ? [] : [element('dd', {}, [child])]
    if (child.tagName === 'div') return definitionRows(child)
    return child.tagName === 'dt' || child.tagName === 'dd' ? [child] : [element('dd', {}, [child])]
  })
}

/** What a list item or a cell holds: its only paragraph is plain text. */
function shapeInside(nodes: Node[]): Node[] {
  const blocks = shapeBlocks(nodes)
  const paragraphs = blocks.filter((block) => block.tagName === 'p')
  if (paragraphs.length !== 1) return blocks
  return blocks.flatMap((block): Node[] => (block.tagName === 'p' ? childrenOf(block) : [block]))
}
