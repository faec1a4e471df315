import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { sanitize } from 'hast-util-sanitize'
import { markMeaning } from './marks'
import type { Node } from './node'
import { childrenOf } from './node'
import { schema } from './policy'

/** The nodes of a piece of HTML. Not clean yet. */
export function parseHtml(html: string): Node[] {
  return childrenOf(fromHtml(html.toWellFormed(), { fragment: true }))
}

/** Only what the policy allows, with the meaning of what it strips kept in attributes. */
export function cleanNodes(nodes: Node[]): Node[] {
  const tree: Root = { type: 'root', children: nodes }
  markMeaning(tree)
  const safe = sanitize(tree, schema)
  return safe.type === 'root' ? childrenOf(safe) : []
}
