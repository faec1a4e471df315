import type { Element } from 'hast'
import type { Node } from '@/lib/content/node'
import { childrenOf, isElement, textNode } from '@/lib/content/node'
import { plainText } from '@/lib/content/text'

/** What our own site adds to the values of its meta box, for its readers: `1 (yes)`, and what a number is. */
export function asSaved(holder: Element): Element {
  const children = childrenOf(holder).flatMap((child): Node[] => {
    if (!isElement(child)) return [textNode(child.value.replace(/\b([01]) \((?:yes|no)\)$/, '$1'))]
    const isNote = child.tagName === 'small' && /claimed by the import/i.test(plainText(child))
    return isNote ? [] : [asSaved(child)]
  })
  return { ...holder, children }
}
