import type { Element, Root } from 'hast'
import type { Block } from './block'
import { elsewhere } from './elsewhere'
import { writeMarkdown } from './markdown'
import type { Node } from './node'
import { childrenOf, element, isElement } from './node'

/**
 * Blocks as one text in Markdown, with addresses seen from `base`: code keeps its language, a figure is a picture and
 * its caption, a checklist a list of tasks. What Markdown cannot mark is said in words.
 */
export function blocksToMarkdown(blocks: Pick<Block, 'kind' | 'tree'>[], base: string): string {
  const root: Root = { type: 'root', children: blocks.flatMap((block) => sayable(block, base)) }
  return writeMarkdown(root)
}

function sayable(block: Pick<Block, 'kind' | 'tree'>, base: string): Element[] {
  const tree = elsewhere(block, base)
  if (block.kind === 'figure') return childrenOf(tree).map(asParagraph)
  if (block.kind === 'checklist') return [withBoxes(tree)]
  return [captionFirst(tree)]
}

const asParagraph = (node: Node) =>
  element('p', {}, isElement(node) && node.tagName === 'figcaption' ? childrenOf(node) : [node])

const withBoxes = (list: Element) =>
  element(
    list.tagName,
    {},
    childrenOf(list).map((item) =>
      isElement(item) ? element(item.tagName, {}, [box(), ...childrenOf(item)]) : item,
    ),
  )

const box = () => element('input', { type: 'checkbox' }, [])

/** A table in Markdown has rows alone, so what it is called stands before it. */
function captionFirst(tree: Element): Element {
  const children = childrenOf(tree).map((child) => (isElement(child) ? captionFirst(child) : child))
  if (tree.tagName !== 'table') return element(tree.tagName, tree.properties, children)
  const isCaption = (child: Node) => isElement(child) && child.tagName === 'caption'
  const captions = children.filter(isCaption).map((child) => {
    return element('p', {}, isElement(child) ? childrenOf(child) : [child])
  })
  const rows = children.filter((child) => !isCaption(child))
  const table = element('table', tree.properties, rows)
  return captions.length > 0 ? element('div', {}, [...captions, table]) : table
}
