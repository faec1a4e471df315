import type { Element } from 'hast'
import type { Node } from '@/lib/content/node'
import { childrenOf, findAll, isElement } from '@/lib/content/node'
import { isBlank, plainText } from '@/lib/content/text'

/** Elements that are about the page, not of the post. */
const chromeTags: readonly string[] = ['nav', 'button', 'dialog', 'noscript', 'footer']

/** What themes call such parts, ours included. */
const chromeClasses: readonly string[] = [
  ...['entry-meta', 'entry-footer', 'byline', 'posted-on', 'cat-links', 'tags-links'],
  ...['screen-reader-text', 'skip-link', 'sharedaddy', 'comments-area', 'post-navigation'],
  ...['code-language', 'copy-button', 'anchor', 'headerlink', 'heading-anchor'],
  // What our own site says of a post: receipts, measures, what does not agree.
  'added-here',
]

/** The same nodes without navigation, bylines, buttons and links from a heading to itself. */
export function withoutChrome(nodes: Node[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (!isElement(node)) return [node]
    if (isChrome(node)) return []
    return [{ ...node, children: withoutChrome(childrenOf(node)) }]
  })
}

/** Of the header that a title stands in, only paragraphs are text: the rest tells when, by whom, how far. */
export function textOfHeader(nodes: Node[]): Node[] {
  return nodes.filter(
    (node) => isElement(node) && node.tagName === 'p' && findAll(node, 'time').length === 0,
  )
}

function isChrome(node: Element): boolean {
  const { hidden, className } = node.properties
  const names = Array.isArray(className) ? className.map(String) : []
  if (hidden || chromeTags.includes(node.tagName)) return true
  return names.some((name) => chromeClasses.includes(name)) || isAnchor(node)
}

/** A link from a heading to itself: a sign, or nothing. */
function isAnchor(node: Element): boolean {
  const { href } = node.properties
  if (node.tagName !== 'a' || typeof href !== 'string' || !href.includes('#')) return false
  const text = plainText(node)
  return /^[#¶§🔗∞]$/u.test(text) || (isBlank(text) && findAll(node, 'img').length === 0)
}
