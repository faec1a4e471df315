import { isDeepStrictEqual } from 'node:util'
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Block } from './block'
import { toBlocks } from './blocks'
import { readChecklist } from './checklist'
import { readCode } from './code'
import { EditBlock } from './edit-block'
import { readFigure } from './figure'
import { markdownToHtml, writeMarkdown } from './markdown'
import { isTooMuch } from './markdown-limits'
import type { Node } from './node'
import { childrenOf, element, findAll, isElement } from './node'

/** A stored block; the tree of code may be highlighted. */
export type Stored = Pick<Block, 'kind' | 'hash' | 'tree'>

/** An edit block that says something else than the stored block it was made from, and what it says. */
export type Touched<Known> = { from: string; to: (Known | Block)[] }

/** Stored blocks, as somebody edits them. */
export const toEditBlocks = (blocks: Stored[]): EditBlock[] => blocks.map(toEditBlock)

/** In Markdown or fields where these can say the very same block; else it is kept as it is. */
export function toEditBlock(block: Stored): EditBlock {
  if (!isShort(block.tree)) return { kind: 'kept', hash: block.hash }
  const said = EditBlock.safeParse(sayBlock(block))
  const isSame = said.success && !isTooMuch(said.data) && hashesOf(said.data).join() === block.hash
  return isSame ? said.data : { kind: 'kept', hash: block.hash }
}

/** Larger blocks are not for a form: it takes a hundred thousand characters of Markdown. */
const MOST_CHARACTERS = 100_000
const MOST_NODES = 20_000

function isShort(tree: Element): boolean {
  let [nodes, characters] = [0, 0]
  const open: Node[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    nodes += 1
    if (isElement(node)) for (const child of childrenOf(node)) open.push(child)
    else characters += node.value.length
    if (nodes > MOST_NODES || characters > MOST_CHARACTERS) return false
  }
  return true
}

/**
 * The blocks that edit blocks say. One that nobody touched is the stored block itself, found by its hash; what was
 * kept and is not among the stored ones is left out.
 */
export function fromEditBlocks<Known extends Stored>(
  blocks: EditBlock[],
  stored: ReadonlyMap<string, Known>,
): { blocks: (Known | Block)[]; touched: Touched<Known>[] } {
  const said: (Known | Block)[] = []
  const touched: Touched<Known>[] = []
  for (const block of blocks) {
    const known = block.hash === null ? undefined : stored.get(block.hash)
    const own = known && isUntouched(block, known) ? [known] : heard(block, stored)
    said.push(...own)
    if (known && (own.length > 1 || own[0] !== known)) touched.push({ from: known.hash, to: own })
  }
  return { blocks: said, touched }
}

const isUntouched = (block: EditBlock, known: Stored) =>
  block.kind === 'kept' || isDeepStrictEqual(block, toEditBlock(known))

/** What it says; where that is a block which is stored, that one. */
const heard = <Known extends Stored>(block: EditBlock, stored: ReadonlyMap<string, Known>) =>
  hearBlock(block).map((each) => stored.get(each.hash) ?? each)

const hashesOf = (block: EditBlock) => hearBlock(block).map(({ hash }) => hash)

function sayBlock({ kind, hash, tree }: Stored) {
  if (kind === 'code') return { kind, hash, language: '', ...readCode(tree) }
  if (kind === 'checklist') return { kind, hash, items: readChecklist(tree) }
  if (kind === 'figure') return sayFigure(hash, tree)
  return { kind: 'prose', hash, markdown: writeMarkdown(tree) }
}

function sayFigure(hash: string, tree: Element) {
  const { url = '', alt, source = '', width = null, height = null } = readFigure(tree)
  const [caption] = findAll(tree, 'figcaption')
  const line = caption ? writeMarkdown(element('p', {}, childrenOf(caption))) : ''
  return { kind: 'figure', hash, url, alt, caption: line, source, width, height }
}

function hearBlock(block: EditBlock): Block[] {
  switch (block.kind) {
    case 'kept':
      return []
    case 'prose':
      return toBlocks([{ kind: 'html', html: markdownToHtml(block.markdown) }])
    case 'code':
      return toBlocks([{ kind: 'code', language: block.language || undefined, code: block.code }])
    case 'checklist':
      return toBlocks([{ kind: 'checklist', items: block.items }])
    case 'figure':
      return hearFigure(block)
  }
}

function hearFigure(block: Extract<EditBlock, { kind: 'figure' }>): Block[] {
  const { url, alt, caption, source, width, height } = block
  const size = width && height ? { width, height } : {}
  const image = element('img', { src: url || undefined, alt, ...size }, [])
  const html = toHtml(element('figure', { dataSource: source || undefined }, [image]))
  const words = `<figcaption>${markdownToHtml(caption)}</figcaption>`
  return toBlocks([{ kind: 'html', html: html.replace(/<\/figure>$/, () => `${words}</figure>`) }])
}
