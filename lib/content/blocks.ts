import { createHash } from 'node:crypto'
import type { Element } from 'hast'
import type { Block, BlockKind } from './block'
import { limitDepth, withoutDepths } from './depth'
import { readFigure } from './figure'
import { cleanNodes, parseHtml } from './html'
import { countWords } from './measure'
import type { Node } from './node'
import { maxDepth } from './policy'
import { shapeBlocks } from './shape'
import type { SourceBlock } from './source-block'
import { codeText, plainText } from './text'
import { typedNode } from './typed'

/**
 * Clean blocks in reading order. The same content gives the same block, whether it came typed or as HTML.
 * Throws when HTML is nested so deeply (thousands of levels) that it cannot be read.
 *
 * @example toBlocks([{ kind: 'html', html: '<p>x</p>' }]) // as [{ kind: 'paragraph', text: 'x' }]
 */
export function toBlocks(sources: SourceBlock[]): Block[] {
  return sources.flatMap((source) => treesOf(source).map(toBlock))
}

function treesOf(source: SourceBlock): Element[] {
  try {
    const nodes: Node[] = source.kind === 'html' ? parseHtml(source.html) : [typedNode(source)]
    return shapeBlocks(cleanNodes(nodes).map(withoutDepths)).map((tree) =>
      limitDepth(tree, maxDepth),
    )
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw new Error('This HTML is nested too deeply to be read.', { cause })
  }
}

/** The block that a clean tree in canonical form is. */
export function toBlock(tree: Element): Block {
  const kind = kindOf(tree)
  const hash = createHash('sha256').update(JSON.stringify({ kind, tree })).digest('hex')
  const text = textOf(kind, tree)
  return { kind, hash, tree, text, words: countWords(text) }
}

const kindByTag: ReadonlyMap<string, BlockKind> = new Map(
  Object.entries<BlockKind>({
    ...{ h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading' },
    ...{ p: 'paragraph', figure: 'figure', pre: 'code', ul: 'list', ol: 'list' },
    ...{ blockquote: 'quote', table: 'table' },
  }),
)

function kindOf(tree: Element): BlockKind {
  if ('dataChecklist' in tree.properties) return 'checklist'
  return kindByTag.get(tree.tagName) ?? 'html'
}

function textOf(kind: BlockKind, tree: Element): string {
  if (kind === 'code') return codeText(tree)
  if (kind !== 'figure') return plainText(tree)
  const { caption, alt } = readFigure(tree)
  return caption || alt
}
