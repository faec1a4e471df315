import type { Block, BlockKind } from './block'
import { toBlock } from './blocks'
import type { Node } from './node'
import { childrenOf, element, isElement, textNode } from './node'
import { oneLine } from './text'

/** What a post calls its own: names that other posts have others for. */
export type OwnNames = Record<'stack' | 'problem' | 'scenario', readonly string[]>

/** What a block says but for what is its post's own: blocks that differ only there have one pattern. */
export type Pattern = Pick<Block, 'kind' | 'hash' | 'text' | 'words'>

/** Text that somebody may run or calculate with is never masked: one wrong number in it matters. */
const exactKinds: readonly BlockKind[] = ['code', 'table', 'html']
const exactTags: readonly string[] = [
  ...['code', 'kbd', 'pre', 'samp', 'sub', 'sup', 'table', 'time', 'var'],
]

/**
 * The pattern of a block, in a post with these names: its texts with ‹stack›, ‹problem›, ‹scenario› and ‹number› in
 * their place. Attributes stay, but for a picture's `alt`: another link or picture is another pattern. A block that
 * names nothing is its own pattern, of the same hash.
 *
 * @example patternOf(block, names).text // 'for this ‹stack› case, keep the owner in one place.'
 */
export function patternOf({ tree, ...block }: Block, names: OwnNames): Pattern {
  if (exactKinds.includes(block.kind)) return block
  const masked = maskNode(tree, maskOf(names))
  if (!isElement(masked)) return block
  const { hash, text, words } = toBlock(masked)
  return { kind: block.kind, hash, text, words }
}

type Mask = (text: string) => string

function maskNode(node: Node, mask: Mask): Node {
  if (!isElement(node)) return textNode(mask(node.value))
  if (exactTags.includes(node.tagName)) return node
  const { alt } = node.properties
  const properties =
    typeof alt === 'string' ? { ...node.properties, alt: mask(alt) } : node.properties
  return element(
    node.tagName,
    properties,
    childrenOf(node).map((child) => maskNode(child, mask)),
  )
}

const MOST_NAMES = 60
const LONGEST_NAME = 200
/** Of so few letters, a name is taken for one only as it is written: “Go” is not what to “go” through. */
const SHORT = 2

/** No part of a longer word, number or name: not the C of C++, nor the node of node.js. */
const before = String.raw`(?<![\p{L}\p{N}\p{M}_]|\p{N}[.,])`
const after = String.raw`(?![\p{L}\p{N}\p{M}_#+]|[.,]\p{N}|\.\p{L})`
const number = String.raw`\p{Nd}+(?:[.,:]\p{Nd}+)*`

/** A bracket that was there before is doubled: no text can be taken for a masked one. */
function maskOf(names: OwnNames): Mask {
  const kinds = kindByName(names)
  const own = [...kinds.keys()].sort((a, b) => b.length - a.length).map(escaped)
  const masked = new RegExp(`${before}(?:${[...own, number].join('|')})${after}|‹`, 'giu')
  return (text) =>
    text.replace(masked, (found) => {
      if (found === '‹') return '‹‹'
      const kind = kinds.get(found) ?? kinds.get(folded(found))
      if (kind) return `‹${kind}›`
      return isNumber(found) ? '‹number›' : found
    })
}

const isNumber = (text: string) => /^\p{Nd}/u.test(text)
const folded = (name: string) => name.toLowerCase()
const escaped = (name: string) => name.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)

/** The first of two of one name is what it is taken for. */
function kindByName(names: OwnNames): Map<string, string> {
  const pairs = Object.entries(names).flatMap(([kind, own]) =>
    own
      .slice(0, MOST_NAMES)
      .map(oneLine)
      .filter(isName)
      .map((name) => [name.length > SHORT ? folded(name) : name, kind] as const),
  )
  return new Map(pairs.reverse())
}

const isName = (name: string) => name.length <= LONGEST_NAME && /[\p{L}\p{N}]/u.test(name)
