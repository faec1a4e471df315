import { bulletsFrom, isBullet, isSureBullet } from './bullet'
import type { FigureLine } from './figure-line'
import { figureAt } from './figure-line'
import type { Line } from './line'
import { isNavigation, splitAtGaps } from './line'
import { findListings } from './listing'

/** What a page's body is made of, before it is known what its words are. */
export type Piece =
  | { kind: 'figure'; figure: FigureLine }
  | { kind: 'bullets'; lines: Line[] }
  | { kind: 'code'; lines: Line[] }
  | { kind: 'words'; lines: Line[] }

/** The body's lines in pieces. `lines` are all of them: code keeps its blank lines. */
export function cutBody(lines: Line[], captions: ReadonlySet<string>, language: string): Piece[] {
  const pieces: Piece[] = []
  let words: Line[] = []
  const endWords = () => {
    pieces.push(...cutWords(words, language))
    words = []
  }
  for (let index = 0; index < lines.length; ) {
    const found = standsAlone(lines, index, captions)
    if (found) {
      endWords()
      pieces.push(found.piece)
      index += found.length
    } else {
      words.push(...lines.slice(index, index + 1))
      index += 1
    }
  }
  endWords()
  return pieces
}

function standsAlone(
  lines: Line[],
  index: number,
  captions: ReadonlySet<string>,
): { piece: Piece; length: number } | undefined {
  const line = lines[index]
  if (!line || line.text === '') return undefined
  const found = figureAt(lines, index, captions)
  if (found) return { piece: { kind: 'figure', figure: found.figure }, length: found.length }
  if (!isSureBullet(line)) return undefined
  const isItem = (item: Line) => isSureBullet(item) || (isBullet(item) && item.indent > line.indent)
  const length = bulletsFrom(lines, index, isItem)
  return { piece: { kind: 'bullets', lines: lines.slice(index, index + length) }, length }
}

/** Listings, with the blank lines inside them, and the words between. */
function cutWords(lines: Line[], language: string): Piece[] {
  const runs = splitAtGaps(lines).filter((run) => !run.every(isNavigation))
  const isCode = findListings(runs, language)
  const pieces: Piece[] = []
  for (const [index, run] of runs.entries()) {
    const last = pieces.at(-1)
    if (!isCode[index]) pieces.push({ kind: 'words', lines: run })
    else if (last?.kind === 'code') last.lines.push(...gapBefore(run, last.lines, lines), ...run)
    else pieces.push({ kind: 'code', lines: run })
  }
  return pieces
}

/** The blank lines between two runs; `lines` is without holes. */
function gapBefore(run: Line[], before: Line[], lines: Line[]): Line[] {
  const first = lines[0]?.number ?? 1
  return lines.slice((before.at(-1)?.number ?? 0) + 1 - first, (run[0]?.number ?? 0) - first)
}
