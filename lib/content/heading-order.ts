import type { Element } from 'hast'
import type { Node } from './node'
import { childrenOf, element, isElement } from './node'

const headingTag = /^h([1-6])$/
/** Below the post's title, which is the one of the first level. */
const FIRST = 2

/**
 * The same blocks, with headings that leave out no level below the post's title: what was said under `h3` straight below
 * the title is said under `h2`, and what was below that under `h3`. Headings of one level stay of one level below what
 * they stand under. Blocks in which nothing changes are the same objects.
 */
export function orderHeadings<Said extends { tree: Element }>(blocks: readonly Said[]): Said[] {
  const above: number[] = []
  return blocks.map((block) => {
    const tree = settle(block.tree, above)
    return tree === block.tree ? block : { ...block, tree }
  })
}

/** `above` holds the levels, as written, of the headings that what follows stands under. */
function settle(tree: Element, above: number[]): Element {
  const [, level] = headingTag.exec(tree.tagName) ?? []
  if (level) return retagged(tree, enter(Number(level), above))
  const children = childrenOf(tree)
  const settled = children.map((child): Node => (isElement(child) ? settle(child, above) : child))
  const isSame = settled.every((child, at) => child === children[at])
  return isSame ? tree : element(tree.tagName, tree.properties, settled)
}

function enter(level: number, above: number[]): number {
  while ((above.at(-1) ?? 0) >= level) above.pop()
  above.push(level)
  return FIRST + above.length - 1
}

const retagged = (tree: Element, level: number): Element =>
  tree.tagName === `h${level}` ? tree : { ...tree, tagName: `h${level}` }
