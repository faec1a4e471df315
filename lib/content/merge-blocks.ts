import { diffArrays } from 'diff'

/** A stretch of a text that two people changed: what it comes to, or what one of them must choose between. */
export type MergePiece<Block> =
  | { kind: 'settled'; blocks: Block[] }
  | { kind: 'choice'; base: Block[]; theirs: Block[]; mine: Block[] }

type Sides<Block> = { base: Block[]; theirs: Block[]; mine: Block[] }

/** Texts that differ in more blocks than this have nothing to do with each other. */
const furthest = { maxEditLength: 2_000 }

/**
 * Two texts that were made from one, block by block: what only one side changed is settled, and so is what both
 * changed alike; the rest is a choice. Two blocks are the same when `keyOf` says so.
 */
export function mergeBlocks<Block>(
  { base, theirs, mine }: Sides<Block>,
  keyOf: (block: Block) => string,
): MergePiece<Block>[] {
  const keys = (blocks: Block[]) => blocks.map(keyOf)
  const isSame = (one: Block[], other: Block[]) =>
    JSON.stringify(keys(one)) === JSON.stringify(keys(other))
  const settle = (sides: Sides<Block>): MergePiece<Block>[] => {
    if (isSame(sides.theirs, sides.mine) || isSame(sides.base, sides.mine))
      return [{ kind: 'settled', blocks: sides.theirs }]
    if (isSame(sides.base, sides.theirs)) return [{ kind: 'settled', blocks: sides.mine }]
    const each = oneByOne(sides)
    return each.length > 1 ? each.flatMap(settle) : [{ kind: 'choice', ...sides }]
  }
  const inTheirs = matches(keys(base), keys(theirs))
  const inMine = matches(keys(base), keys(mine))
  return joined(stretches({ base, theirs, mine }, inTheirs, inMine).flatMap(settle))
}

/** For every place in the one list, the same thing's place in the other, if it is still there. */
function matches(from: string[], to: string[]): Map<number, number> {
  const found = new Map<number, number>()
  let [at, there] = [0, 0]
  for (const { added, removed, count } of diffArrays(from, to, furthest) ?? []) {
    const [left, come] = [added ? 0 : count, removed ? 0 : count]
    for (let step = 0; step < Math.min(left, come); step += 1) found.set(at + step, there + step)
    at += left
    there += come
  }
  return found
}

/** Cut where both sides still have what was there: each such block alone, and what lies between. */
function stretches<Block>(
  { base, theirs, mine }: Sides<Block>,
  inTheirs: Map<number, number>,
  inMine: Map<number, number>,
): Sides<Block>[] {
  const cut: Sides<Block>[] = []
  let [at, their, own] = [0, 0, 0]
  const take = (toBase: number, toTheirs: number, toMine: number) => {
    cut.push({
      base: base.slice(at, toBase),
      theirs: theirs.slice(their, toTheirs),
      mine: mine.slice(own, toMine),
    })
    ;[at, their, own] = [toBase, toTheirs, toMine]
  }
  for (const [place] of base.entries()) {
    const [inTheir, inOwn] = [inTheirs.get(place), inMine.get(place)]
    if (inTheir === undefined || inOwn === undefined) continue
    take(place, inTheir, inOwn)
    take(place + 1, inTheir + 1, inOwn + 1)
  }
  take(base.length, theirs.length, mine.length)
  return cut
}

/** As many blocks on all sides were most likely rewritten in their places: then each is looked at alone. */
function oneByOne<Block>({ base, theirs, mine }: Sides<Block>): Sides<Block>[] {
  if (base.length !== theirs.length || base.length !== mine.length) return []
  return base.map((_, at) => ({
    base: base.slice(at, at + 1),
    theirs: theirs.slice(at, at + 1),
    mine: mine.slice(at, at + 1),
  }))
}

/** What is settled in a row is one piece; nothing is none. */
function joined<Block>(pieces: MergePiece<Block>[]): MergePiece<Block>[] {
  const result: MergePiece<Block>[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (piece.kind === 'settled' && last?.kind === 'settled') last.blocks.push(...piece.blocks)
    else if (piece.kind === 'choice') result.push(piece)
    else if (piece.blocks.length > 0) result.push({ kind: 'settled', blocks: [...piece.blocks] })
  }
  return result
}

export type Pick = 'theirs' | 'mine' | 'both'

/** The text that choices lead to, one for each choice in order; theirs where none was made. */
export function settleBlocks<Block>(pieces: MergePiece<Block>[], picks: Pick[]): Block[] {
  const open = [...picks]
  return pieces.flatMap((piece) => {
    if (piece.kind === 'settled') return piece.blocks
    const pick = open.shift() ?? 'theirs'
    return pick === 'both' ? [...piece.theirs, ...piece.mine] : piece[pick]
  })
}
