import { cutAtWord } from '@/lib/content/cut'

/** A piece of a text, marked when it is what was looked for. */
export type Piece = { text: string; isMarked: boolean }

/** Around a mark, from the database; no stored text has control characters. */
export const MARK_START = '\u0001'
export const MARK_END = '\u0002'
const marks = new RegExp(`[${MARK_START}${MARK_END}]`)

const PASSAGE = 240
const LEAD_IN = 60

/**
 * The whole text in pieces. `marked` is the same text with marks and with spaces for signs, character for
 * character; when it is not, nothing is marked.
 */
export function inPieces(text: string, marked: string): Piece[] {
  const characters = Array.from(text)
  const pieces: Piece[] = []
  let at = 0
  for (const [index, part] of marked.split(marks).entries()) {
    const length = Array.from(part).length
    if (length === 0) continue
    pieces.push({ text: characters.slice(at, at + length).join(''), isMarked: index % 2 === 1 })
    at += length
  }
  return at === characters.length ? pieces : [{ text, isMarked: false }]
}

/** The passage with most marks, about 240 characters long, with an ellipsis where the text goes on. */
export function passageOf(pieces: Piece[]): Piece[] {
  const starts = startsOf(pieces)
  const total = pieces.reduce((sum, { text }) => sum + text.length, 0)
  const from = bestStart(starts)
  const start = from <= LEAD_IN || total <= PASSAGE ? 0 : from - LEAD_IN
  return shorten(pieces, start, start + PASSAGE, total)
}

/** Where each marked piece begins. */
function startsOf(pieces: Piece[]): number[] {
  let at = 0
  return pieces.flatMap(({ text, isMarked }) => {
    const start = at
    at += text.length
    return isMarked ? [start] : []
  })
}

function bestStart(starts: number[]): number {
  const within = (start: number) =>
    starts.filter((other) => other >= start && other < start + PASSAGE - LEAD_IN).length
  return starts.reduce(
    (best, start) => (within(start) > within(best) ? start : best),
    starts[0] ?? 0,
  )
}

function shorten(pieces: Piece[], start: number, end: number, total: number): Piece[] {
  let at = 0
  const kept = pieces.flatMap(({ text, isMarked }) => {
    const own = text.slice(Math.max(0, start - at), Math.max(0, end - at))
    at += text.length
    return own ? [{ text: own, isMarked }] : []
  })
  return kept.map((piece, index) => {
    const isCutBefore = index === 0 && start > 0
    const isCutAfter = index === kept.length - 1 && end < total
    return trimmed(piece, isCutBefore, isCutAfter)
  })
}

function trimmed({ text, isMarked }: Piece, isCutBefore: boolean, isCutAfter: boolean): Piece {
  const begun = isCutBefore ? `…${text.replace(/^\S*\s+/, '')}` : text
  const ended = isCutAfter ? `${isMarked ? begun : cutAtWord(begun, begun.length - 1)}…` : begun
  return { text: ended, isMarked }
}
