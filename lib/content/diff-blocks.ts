import { diffArrays } from 'diff'
import type { Element } from 'hast'
import type { BlockKind } from './block'
import { plainText } from './text'

type Comparable = { id: number; kind: BlockKind; tree: Element }

/** What became of a block from one text to another. */
export type BlockChange<Block> =
  | { kind: 'same' | 'added' | 'removed'; block: Block }
  | { kind: 'changed'; before: Block; after: Block }

/** Texts that differ in more blocks than this have nothing to do with each other. */
const furthest = { maxEditLength: 2_000 }

/** Of two blocks in a row of changes, the share of common words from which one is the other, rewritten. */
const REWRITTEN = 0.35

/** How far ahead a removed block's rewriting is looked for. */
const AHEAD = 8

/**
 * How one text became another, block by block, in the order they are read: what is in both is told by its id,
 * and a block that was rewritten in its place is `changed`. Without what was added it is the one text, without
 * what was removed the other.
 */
export function diffBlocks<Block extends Comparable>(
  before: readonly Block[],
  after: readonly Block[],
): BlockChange<Block>[] {
  const idsOf = (blocks: readonly Block[]) => blocks.map(({ id }) => id)
  const runs = diffArrays(idsOf(before), idsOf(after), furthest)
  if (!runs) return paired([...before], [...after])

  const changes: BlockChange<Block>[] = []
  const [old, young] = [[...before], [...after]]
  let [removed, added]: [Block[], Block[]] = [[], []]
  for (const run of runs) {
    if (run.removed) removed.push(...old.splice(0, run.count))
    else if (run.added) added.push(...young.splice(0, run.count))
    else {
      const same = young.splice(0, run.count).map((block) => ({ kind: 'same' as const, block }))
      old.splice(0, run.count)
      changes.push(...paired(removed, added), ...same)
      ;[removed, added] = [[], []]
    }
  }
  return [...changes, ...paired(removed, added)]
}

function paired<Block extends Comparable>(removed: Block[], added: Block[]): BlockChange<Block>[] {
  const changes: BlockChange<Block>[] = []
  let next = 0
  for (const before of removed) {
    const ahead = added.slice(next, next + AHEAD)
    const at = ahead.findIndex((block) => isRewritten(before, block))
    const after = ahead[at]
    if (!after) changes.push({ kind: 'removed', block: before })
    else {
      changes.push(...ahead.slice(0, at).map(asAdded), { kind: 'changed', before, after })
      next += at + 1
    }
  }
  return [...changes, ...added.slice(next).map(asAdded)]
}

const asAdded = <Block>(block: Block): BlockChange<Block> => ({ kind: 'added', block })

function isRewritten(before: Comparable, after: Comparable): boolean {
  if (before.kind !== after.kind) return false
  const [one, other] = [wordsOf(before), wordsOf(after)]
  const common = [...one].filter((word) => other.has(word)).length
  const all = one.size + other.size
  return all === 0 || (2 * common) / all >= REWRITTEN
}

const wordsOf = ({ tree }: Comparable) => {
  const known = words.get(tree)
  if (known) return known
  const found = new Set(
    plainText(tree)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  )
  words.set(tree, found)
  return found
}

/** A block is looked at beside several others. */
const words = new WeakMap<Element, Set<string>>()
