import type { Element } from 'hast'
import { inWorker } from '@/lib/bounded/in-worker'
import type { Block } from './block'
import { readCode } from './code'
import { highlighted } from './languages'

/** Longer code is shown plain: nobody reads it, and grammars take their time. In characters. */
const LONGEST = 50_000
const DEADLINE_MS = 15_000

/** A language whose grammar was too slow so often is plain from then on, until the process ends. */
const MOST_LATE = 3
const late = new Map<string, number>()

/**
 * The block's tree with code highlighted: spans whose class says what a token is (`tok-keyword`), no
 * colours. Other blocks, unknown languages and very long code come back as they are, and so does what is not
 * highlighted in time.
 */
export async function highlight(block: Block): Promise<Element> {
  const { language, code } = readCode(block.tree)
  if (block.kind !== 'code' || language === undefined || code.length > LONGEST) return block.tree
  const isSlow = (late.get(language) ?? 0) >= MOST_LATE
  if (isSlow || !highlighted.has(language)) return block.tree
  const ran = await inWorker('desk', 'highlight', block.tree, DEADLINE_MS)
  if (!ran.ok && ran.why === 'late') late.set(language, (late.get(language) ?? 0) + 1)
  return ran.ok ? ran.value : block.tree
}

/** The trees of many blocks, one after the other: the worker has one thread. */
export async function highlightAll(blocks: readonly Block[]): Promise<Element[]> {
  const trees: Element[] = []
  for (const block of blocks) trees.push(await highlight(block))
  return trees
}
