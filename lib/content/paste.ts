import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toBlocks } from './blocks'
import type { EditBlock } from './edit-block'
import { toEditBlock } from './edit-blocks'
import { parseHtml } from './html'
import { writeMarkdown } from './markdown'
import type { Node } from './node'
import { childrenOf, element, findAll, isElement, textNode } from './node'
import { wordLists } from './paste-lists'
import { classesOf, styleOf } from './paste-style'
import { wrapperTags } from './policy'

/**
 * The blocks of what was copied from a page, from Word or from Google Docs, ready to be edited. What these programs
 * write as styles is read as what it means; whatever Markdown cannot say is said as well as it can.
 */
export function fromPaste(html: string): EditBlock[] {
  const meant = wordLists(parseHtml(html)).flatMap(meaning)
  const clean = toHtml({ type: 'root', children: meant })
  return toBlocks([{ kind: 'html', html: clean }]).flatMap((block): EditBlock[] => {
    const said = toEditBlock(block)
    if (said.kind !== 'kept') return [{ ...said, hash: null }]
    const markdown = writeMarkdown(withHead(block.tree))
    return markdown === '' ? [] : [{ kind: 'prose', hash: null, markdown }]
  })
}

/** A table in Markdown has a head: the first row, when nothing says which. */
function withHead(tree: Element): Element {
  const [first] = tree.tagName === 'table' ? findAll(tree, 'tr') : []
  if (!first || findAll(tree, 'th').length > 0) return tree
  const head = (node: Node): Node => {
    if (!isElement(node)) return node
    const tagName = node.tagName === 'td' ? 'th' : node.tagName
    return element(tagName, node.properties, childrenOf(node))
  }
  return replaced(tree, first, element('tr', {}, childrenOf(first).map(head)))
}

function replaced(node: Element, old: Element, young: Element): Element {
  if (node === old) return young
  const children = childrenOf(node).map((child) =>
    isElement(child) ? replaced(child, old, young) : child,
  )
  return element(node.tagName, node.properties, children)
}

/** Tags of the programs' own, which mean nothing: `o:p`, `w:sdt`, `st1:place`, `font`, `center`. */
const isForeign = (tagName: string) => tagName.includes(':') || tagName === 'font'

const renamed: ReadonlyMap<string, string> = new Map([
  ['b', 'strong'],
  ['i', 'em'],
  ['strike', 'del'],
  ['s', 'del'],
])

function meaning(node: Node): Node[] {
  if (!isElement(node)) return [node]
  const style = styleOf(node)
  if (style.get('mso-list') === 'ignore' || style.get('display') === 'none') return []
  if (classesOf(node).includes('Apple-converted-space')) return [textNode(' ')]
  if (node.tagName === 'pre') return [node]
  const inside = childrenOf(node).flatMap(meaning)
  if (isForeign(node.tagName)) return inside
  if (node.tagName === 'span') return marked(inside, style)
  if (isUnmarked(node, style) || leadsNowhere(node)) return inside
  return [named(node, inside)]
}

/** A link to a script, a place in the page it was copied from, or nothing. */
const leadsNowhere = ({ tagName, properties: { href } }: Element) =>
  tagName === 'a' && !isReached(href, ['http:', 'https:', 'mailto:'])

/** A picture that stayed where it was copied from, as those of Word do. */
const isElsewhere = ({ tagName, properties: { src } }: Element) =>
  tagName === 'img' && !isReached(src, ['http:', 'https:'])

const isReached = (address: unknown, protocols: string[]) =>
  typeof address === 'string' &&
  URL.canParse(address) &&
  protocols.includes(new URL(address).protocol)

/** Google Docs wraps everything in a bold that is none. */
const isUnmarked = ({ tagName }: Element, style: Map<string, string>) =>
  /^(?:b|strong)$/.test(tagName)
    ? style.get('font-weight') === 'normal' || style.get('font-weight') === '400'
    : /^(?:i|em)$/.test(tagName) && style.get('font-style') === 'normal'

function named(node: Element, inside: Node[]): Node {
  if (isElsewhere(node)) return textNode(String(node.properties.alt ?? ''))
  if (classesOf(node).includes('MsoTitle')) return element('h1', {}, inside)
  if (classesOf(node).some((name) => /^Mso(?:Intense)?Quote/.test(name)))
    return element('blockquote', {}, inside)
  const tagName = renamed.get(node.tagName) ?? node.tagName
  return element(tagName, withoutStyle(node), inside)
}

function withoutStyle({ tagName, properties }: Element): Element['properties'] {
  const { style: _style, lang: _lang, dir: _dir, id: _id, title: _title, ...kept } = properties
  if (tagName !== 'a' || typeof kept.href !== 'string') return kept
  return { ...kept, href: straight(kept.href) }
}

/** Where a link leads, when it makes a detour. */
function straight(href: string): string {
  if (!/^https?:\/\/www\.google\.com\/url\?/i.test(href) || !URL.canParse(href)) return href
  return new URL(href).searchParams.get('q') ?? href
}

const marks: readonly (readonly [tag: string, property: string, value: RegExp])[] = [
  ['strong', 'font-weight', /^(?:bold|[6-9]00)$/],
  ['em', 'font-style', /^italic/],
  ['del', 'text-decoration', /line-through/],
  ['del', 'text-decoration-line', /line-through/],
  ['sup', 'vertical-align', /^super/],
  ['sub', 'vertical-align', /^sub$/],
]

/** What a `span` is styled as. One around blocks marks nothing. */
function marked(inside: Node[], style: Map<string, string>): Node[] {
  if (inside.some((node) => isElement(node) && wrapperTags.includes(node.tagName))) return inside
  if (inside.every((node) => !isElement(node) && node.value.trim() === '')) return inside
  const tags = marks.flatMap(([tag, property, value]) =>
    value.test(style.get(property) ?? '') ? [tag] : [],
  )
  return tags.reduce<Node[]>((nodes, tag) => [element(tag, {}, nodes)], inside)
}
