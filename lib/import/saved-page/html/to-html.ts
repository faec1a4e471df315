import type { Element } from 'hast'
import type { Node } from '@/lib/content/node'
import { childrenOf, isElement } from '@/lib/content/node'
import { voidTags } from '@/lib/content/policy'

/** A clean block as HTML, which reads back as the same block. */
export function toHtml(node: Node): string {
  if (!isElement(node)) return escaped(node.value)
  const open = `<${node.tagName}${Object.entries(node.properties).map(attribute).join('')}>`
  if (voidTags.includes(node.tagName)) return open
  // A parser drops the first line break of `pre`.
  const first = node.tagName === 'pre' ? '\n' : ''
  return `${open}${first}${childrenOf(node).map(toHtml).join('')}</${node.tagName}>`
}

/** Only names that `data-` begins have a dash in HTML. */
function attribute([name, value]: [string, Element['properties'][string]]): string {
  const spelled = name.replace(/^data(?=[A-Z])/, 'data-').toLowerCase()
  return ` ${spelled}="${escaped(String(value)).replaceAll('"', '&quot;')}"`
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
