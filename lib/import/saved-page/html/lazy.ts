import type { Element } from 'hast'
import type { Node } from '@/lib/content/node'
import { childrenOf, isElement } from '@/lib/content/node'
import { own } from '@/lib/own'

/** Where scripts keep the address of a picture until it is in view. */
const laterAddresses = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataOrigFile']

/** The same nodes, with the addresses that scripts would have shown. */
export function showPictures(nodes: Node[]): Node[] {
  return nodes.map((node) => {
    if (!isElement(node)) return node
    if (node.tagName === 'img') return shown(node)
    return { ...node, children: showPictures(childrenOf(node)) }
  })
}

function shown(image: Element): Element {
  const { src } = image.properties
  if (isAddress(src)) return image
  const later = laterAddresses.map((name) => own(image.properties, name)).find(isAddress)
  return later === undefined ? image : { ...image, properties: { ...image.properties, src: later } }
}

const isAddress = (address: unknown): address is string =>
  typeof address === 'string' && /^(?:https?:)?\/\//i.test(address.trim())
