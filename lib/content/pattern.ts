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

type Kind = keyof OwnNames | 'number' | 'bracket'
/** Classes of letters are slow to compile, so there are none in what is made anew for each post. */
type Wanted = { kind: Kind; said: RegExp }

const number: Wanted = { kind: 'number', said: /\p{Nd}+(?:[.,:]\p{Nd}+)*/gu }
const bracket: Wanted = { kind: 'bracket', said: /‹/g }

function maskOf(names: OwnNames): Mask {
  const wanted = [...wantedNames(names), number, bracket]
  return (text) => {
    let masked = ''
    let end = 0
    for (const found of findAll(text, wanted)) {
      masked += `${text.slice(end, found.start)}${written(found.kind)}`
      end = found.end
    }
    return masked + text.slice(end)
  }
}

/** A bracket that was there before is doubled: no text can be taken for a masked one. */
const written = (kind: Kind) => (kind === 'bracket' ? '‹‹' : `‹${kind}›`)

/** The longest name first, and of one name the first kind. */
function wantedNames(names: OwnNames): Wanted[] {
  const named = (kind: keyof OwnNames) =>
    names[kind]
      .slice(0, MOST_NAMES)
      .map(oneLine)
      .filter(isName)
      .map((name) => ({ kind, name }))
  return [...named('stack'), ...named('problem'), ...named('scenario')]
    .sort((a, b) => b.name.length - a.name.length)
    .map(({ kind, name }) => ({
      kind,
      said: new RegExp(escaped(name), name.length > SHORT ? 'giu' : 'gu'),
    }))
}

const isName = (name: string) => name.length <= LONGEST_NAME && /[\p{L}\p{N}]/u.test(name)
const escaped = (name: string) => name.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)

type Found = { kind: Kind; start: number; end: number }

function findAll(text: string, wanted: Wanted[]): Found[] {
  const all: Found[] = []
  const taken = new Uint8Array(text.length)
  for (const { kind, said } of wanted)
    for (const { 0: words, index: start } of text.matchAll(said)) {
      const found = { kind, start, end: start + words.length }
      if (taken.subarray(start, found.end).includes(1)) continue
      if (kind !== 'bracket' && !isWhole(text, found)) continue
      taken.fill(1, start, found.end)
      all.push(found)
    }
  return all.sort((a, b) => a.start - b.start)
}

/** No part of a longer word, number or name: not the C of C++, nor the node of node.js. */
const isWhole = (text: string, { start, end }: Found) =>
  !goesBefore.test(text.slice(Math.max(0, start - REACH), start)) &&
  !goesOn.test(text.slice(end, end + REACH))

const goesBefore = /(?:[\p{L}\p{N}\p{M}_]|\p{N}[.,])$/u
const goesOn = /^(?:[\p{L}\p{N}\p{M}_#+]|[.,]\p{N}|\.\p{L})/u
/** Two signs, of up to two code units each. */
const REACH = 4
