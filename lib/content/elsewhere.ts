import type { Element, Properties } from 'hast'
import type { Block } from './block'
import { readCode } from './code'
import { readFigure } from './figure'
import type { Node } from './node'
import { childrenOf, element, findAll, isElement, textNode } from './node'

type Shown = Pick<Block, 'kind' | 'tree'>

/**
 * A block's tree for whoever shows it elsewhere: its addresses are absolute, seen from `base`, code is plain and says
 * its language, a picture says who it is from. `base` is the address of the post's page.
 */
export function elsewhere({ kind, tree }: Shown, base: string): Element {
  if (kind === 'code') return plainCode(tree)
  return withAddresses(kind === 'figure' ? captioned(tree) : tree, base)
}

function plainCode(tree: Element): Element {
  const { language, code } = readCode(tree)
  const className = language === undefined ? {} : { className: [`language-${language}`] }
  return element('pre', {}, [element('code', className, [textNode(code)])])
}

function captioned(tree: Element): Element {
  const { url, alt, source } = readFigure(tree)
  const images = url === undefined ? [] : findAll(tree, 'img').slice(0, 1)
  const words = findAll(tree, 'figcaption').flatMap(childrenOf)
  const named = words.length > 0 || url !== undefined ? words : [textNode(alt)]
  const gap = named.length > 0 ? ' · ' : ''
  const line = source ? [...named, textNode(`${gap}Image source: ${source}`)] : named
  const caption = line.length > 0 ? [element('figcaption', {}, line)] : []
  return element('figure', {}, [...images, ...caption])
}

const addresses: readonly string[] = ['href', 'src', 'cite']
/** Ours alone. */
const dropped: readonly string[] = ['dataChecklist', 'dataSource', 'dataLanguage']

function withAddresses(node: Element, base: string): Element {
  const known = Object.entries(node.properties).flatMap(([name, value]): [string, Value][] => {
    if (dropped.includes(name)) return []
    if (!addresses.includes(name) || typeof value !== 'string') return [[name, value]]
    return URL.canParse(value, base) ? [[name, new URL(value, base).href]] : []
  })
  const inside = childrenOf(node).map((child): Node => {
    return isElement(child) ? withAddresses(child, base) : child
  })
  return element(node.tagName, Object.fromEntries(known), inside)
}

type Value = Properties[string]
